-- case autocommit/index
-- alone
CREATE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case autocommit/several
-- alone
ALTER TABLE items ADD COLUMN n INTEGER;
-- alone
CREATE INDEX ix_items_n ON items (n);
-- alone
CREATE TABLE other (
    id INTEGER NOT NULL,
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
-- alone
ALTER TABLE items ADD COLUMN n INTEGER;
-- alone
CREATE INDEX ix_items_n ON items (n);
-- alone
ALTER TABLE items ADD COLUMN m INTEGER;
-- down
-- alone
ALTER TABLE items DROP COLUMN m;
-- alone
DROP INDEX ix_items_n;
-- alone
ALTER TABLE items DROP COLUMN n;
