-- case drop-schema/plain
DROP SCHEMA audit;
-- down
CREATE SCHEMA audit;

-- case drop-schema/after-its-table
DROP TABLE audit.log;
DROP SCHEMA audit;
-- down
CREATE SCHEMA audit;
CREATE TABLE audit.log (
    id integer NOT NULL,
    what character varying(40) NOT NULL,
    CONSTRAINT pk_log PRIMARY KEY (id)
);
CREATE INDEX ix_log_what ON audit.log (what);
