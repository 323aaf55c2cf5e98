-- case drop-enum/plain
DROP TYPE mood;
-- down
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');

-- case drop-enum/awkward-name
DROP TYPE "it's ""odd""";
-- down
CREATE TYPE "it's ""odd""" AS ENUM ('a', 'b');

-- case drop-enum/after-its-table
DROP TABLE days;
DROP TYPE mood;
-- down
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE days (
    id integer NOT NULL,
    mood mood DEFAULT 'ok' NOT NULL,
    later mood,
    CONSTRAINT pk_days PRIMARY KEY (id)
);
