-- case create-enum/plain
-- down

-- case create-enum/one-value
-- down

-- case create-enum/awkward-names
CREATE TABLE t (
    id INTEGER NOT NULL,
    how VARCHAR(255) DEFAULT 'it''s ok' CHECK (how IN ('it''s ok', '"so"', '', 'A', 'a b', 'größe', 'x,y', '\')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO t (id, how) VALUES
    (1, 'it''s ok'),
    (2, ''),
    (3, 'x,y'),
    (4, '\');
-- down
DELETE FROM t WHERE id = 4;
DELETE FROM t WHERE id = 3;
DELETE FROM t WHERE id = 2;
DELETE FROM t WHERE id = 1;
DROP TABLE t;

-- case create-enum/in-a-schema
ALTER TABLE audit.log ADD COLUMN level VARCHAR(255) CHECK (level IN ('low', 'high'));
-- down
ALTER TABLE audit.log DROP COLUMN level;
