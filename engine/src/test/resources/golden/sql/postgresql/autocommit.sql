-- case autocommit/index
-- alone
CREATE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case autocommit/several
-- alone
ALTER TABLE items ADD COLUMN n integer;
-- alone
CREATE INDEX ix_items_n ON items (n);
-- alone
CREATE TABLE other (
    id integer NOT NULL,
    CONSTRAINT pk_other PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE other;
-- alone
DROP INDEX ix_items_n;
-- alone
ALTER TABLE items DROP COLUMN n;

-- case autocommit/between-changes
ALTER TABLE items ADD COLUMN n integer;
-- alone
CREATE INDEX CONCURRENTLY ix_items_n ON items (n);
ALTER TABLE items ADD COLUMN m integer;
-- down
ALTER TABLE items DROP COLUMN m;
-- alone
DROP INDEX CONCURRENTLY IF EXISTS ix_items_n;
ALTER TABLE items DROP COLUMN n;
