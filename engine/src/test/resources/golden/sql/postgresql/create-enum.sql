-- case create-enum/plain
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
-- down
DROP TYPE mood;

-- case create-enum/one-value
CREATE TYPE mood AS ENUM ('ok');
-- down
DROP TYPE mood;

-- case create-enum/awkward-names
CREATE TYPE "it's a ""mood""" AS ENUM ('it''s ok', '"so"', '', 'A', 'a b', 'größe', 'x,y', '\');
CREATE TABLE t (
    id integer NOT NULL,
    how "it's a ""mood""" DEFAULT 'it''s ok',
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
DROP TYPE "it's a ""mood""";

-- case create-enum/in-a-schema
CREATE TYPE audit.level AS ENUM ('low', 'high');
ALTER TABLE audit.log ADD COLUMN level audit.level;
-- down
ALTER TABLE audit.log DROP COLUMN level;
DROP TYPE audit.level;
