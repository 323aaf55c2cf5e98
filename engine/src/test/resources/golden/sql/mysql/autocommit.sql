-- case autocommit/index
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case autocommit/several
-- alone
ALTER TABLE items ADD COLUMN n int;
-- alone
ALTER TABLE items ADD KEY ix_items_n (n);
-- alone
CREATE TABLE other (
    id int NOT NULL,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE other;
-- alone
ALTER TABLE items DROP INDEX ix_items_n;
-- alone
ALTER TABLE items DROP COLUMN n;

-- case autocommit/between-changes
-- alone
ALTER TABLE items ADD COLUMN n int;
-- alone
ALTER TABLE items ADD KEY ix_items_n (n);
-- alone
ALTER TABLE items ADD COLUMN m int;
-- down
-- alone
ALTER TABLE items DROP COLUMN m;
-- alone
ALTER TABLE items DROP INDEX ix_items_n;
-- alone
ALTER TABLE items DROP COLUMN n;
