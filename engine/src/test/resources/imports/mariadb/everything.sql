CREATE SEQUENCE invoice_numbers START WITH 1000 INCREMENT BY 5;

CREATE TABLE kinds (
  a SMALLINT DEFAULT -1,
  b INTEGER DEFAULT 0,
  c BIGINT UNSIGNED DEFAULT 9000000000,
  d DECIMAL(8, 3) DEFAULT 1.5,
  e FLOAT DEFAULT 1000,
  f DOUBLE DEFAULT 0.25,
  g BOOLEAN DEFAULT FALSE,
  h CHAR(2) DEFAULT 'de',
  i VARCHAR(30) DEFAULT 'it''s',
  j TEXT DEFAULT 'two\nlines',
  k VARBINARY(20) DEFAULT x'00ff',
  l DATE DEFAULT curdate(),
  m TIME DEFAULT '12:30',
  n DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6),
  o TINYINT,
  p TIMESTAMP NULL DEFAULT NULL,
  q UUID DEFAULT uuid(),
  r JSON DEFAULT '{}',
  s SET('a', 'b'),
  t ENUM('sad', 'ok', 'happy') DEFAULT 'ok',
  u INET6,
  v YEAR,
  w BIGINT DEFAULT (nextval(invoice_numbers)),
  x BIT(8) DEFAULT b'101',
  y MEDIUMINT UNSIGNED ZEROFILL,
  z GEOMETRY
);

CREATE TABLE people (
  id INTEGER AUTO_INCREMENT PRIMARY KEY,
  first_name VARCHAR(40) NOT NULL,
  last_name VARCHAR(40) NOT NULL,
  full_name VARCHAR(81) GENERATED ALWAYS AS (concat(first_name, ' ', last_name)) STORED,
  upper_name VARCHAR(40) AS (upper(last_name)) VIRTUAL,
  age INTEGER CHECK (age >= 18 AND age < 150),
  CONSTRAINT named CHECK (first_name <> '' OR last_name <> '')
);

CREATE INDEX by_name ON people (last_name, first_name);

CREATE INDEX grown_up ON people (age DESC);

CREATE UNIQUE INDEX one_name ON people (first_name, last_name);

CREATE VIEW adults AS SELECT id, full_name FROM people WHERE age >= 18;

CREATE VIEW seniors AS SELECT * FROM adults WHERE id IN (SELECT id FROM people WHERE age > 65);
