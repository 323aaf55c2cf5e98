-- case drop-index/plain
-- alone
ALTER TABLE items DROP INDEX ix_items_label;
-- down
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);

-- case drop-index/unique
-- alone
ALTER TABLE items DROP INDEX ix_made_code;
-- down
-- alone
ALTER TABLE items ADD UNIQUE KEY ix_made_code (made_on, code);

-- case drop-index/downwards
-- alone
ALTER TABLE items DROP INDEX ix_amount_down;
-- down
-- alone
ALTER TABLE items ADD KEY ix_amount_down (amount DESC);

-- case drop-index/with-a-condition
-- alone
ALTER TABLE items DROP INDEX ix_there;
-- down
-- refused: mariadb has no partial index; drop .where(..) of "ix_there" there with on(..).otherwise(..).

-- case drop-index/of-an-expression
-- alone
ALTER TABLE items DROP INDEX ix_low;
-- down
-- refused: mariadb has no index over an expression; add a generated column of it and index that in place of "ix_low" there, with on(..).otherwise(..).

-- case drop-index/concurrently
-- alone
ALTER TABLE items DROP INDEX ix_items_label;
-- down
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);

-- case drop-index/same-name-on-two-tables
-- alone
ALTER TABLE items DROP INDEX ix_both;
-- down
-- alone
ALTER TABLE items ADD KEY ix_both (label);

-- case drop-index/awkward-names
-- alone
ALTER TABLE `odd "table"` DROP INDEX `odd index`;
-- down
-- alone
ALTER TABLE `odd "table"` ADD KEY `odd index` (`a b`);

-- case drop-index/in-a-schema
-- alone
ALTER TABLE audit.log DROP INDEX ix_log_what;
-- down
-- alone
ALTER TABLE audit.log ADD KEY ix_log_what (what);
