-- case create-enum/plain
-- down

-- case create-enum/one-value
-- down

-- case create-enum/awkward-names
-- alone
CREATE TABLE t (
    id int NOT NULL,
    how enum('it''s ok', '"so"', '', 'A', 'a b', 'größe', 'x,y', '\\') DEFAULT 'it''s ok',
    PRIMARY KEY (id)
);
INSERT INTO t (id, how) VALUES
    (1, 'it''s ok'),
    (2, ''),
    (3, 'x,y'),
    (4, '\\');
-- down
DELETE FROM t WHERE id = 4;
DELETE FROM t WHERE id = 3;
DELETE FROM t WHERE id = 2;
DELETE FROM t WHERE id = 1;
-- alone
DROP TABLE t;

-- case create-enum/in-a-schema
-- alone
ALTER TABLE audit.log ADD COLUMN level enum('low', 'high');
-- down
-- alone
ALTER TABLE audit.log DROP COLUMN level;
