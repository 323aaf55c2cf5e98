-- case drop-schema/plain
-- alone
DROP SCHEMA audit;
-- down
-- alone
CREATE SCHEMA audit;

-- case drop-schema/after-its-table
-- alone
DROP TABLE audit.log;
-- alone
DROP SCHEMA audit;
-- down
-- alone
CREATE SCHEMA audit;
-- alone
CREATE TABLE audit.log (
    id INTEGER NOT NULL,
    what CHARACTER VARYING(40) NOT NULL,
    CONSTRAINT pk_log PRIMARY KEY (id)
);
-- alone
CREATE INDEX ix_log_what ON audit.log (what);
