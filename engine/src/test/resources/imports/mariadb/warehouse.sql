CREATE TABLE bins (
  aisle CHAR(5) CHARACTER SET latin1,
  shelf TINYINT UNSIGNED,
  PRIMARY KEY (aisle, shelf)
);

CREATE TABLE items (
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
  weight DOUBLE NOT NULL,
  kind VARCHAR(10) COLLATE utf8mb4_unicode_ci NOT NULL DEFAULT 'part'
);

CREATE TABLE amounts (
  aisle CHAR(5) CHARACTER SET latin1,
  shelf TINYINT UNSIGNED,
  item VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  amount INT NOT NULL DEFAULT 0,
  PRIMARY KEY (aisle, shelf, item),
  CONSTRAINT in_bin FOREIGN KEY (aisle, shelf) REFERENCES bins (aisle, shelf) ON UPDATE CASCADE,
  CONSTRAINT of_item FOREIGN KEY (item) REFERENCES items (code) ON DELETE CASCADE,
  CONSTRAINT not_less CHECK (amount >= 0)
);

CREATE TABLE moves (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  item VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount MEDIUMINT NOT NULL,
  at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  KEY (item, at)
);

CREATE VIEW empty_bins AS SELECT aisle, shelf FROM bins WHERE NOT EXISTS (SELECT 1 FROM amounts a WHERE a.aisle = bins.aisle AND a.shelf = bins.shelf);
