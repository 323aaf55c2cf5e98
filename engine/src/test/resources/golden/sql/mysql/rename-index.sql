-- case rename-index/plain
-- alone
ALTER TABLE items RENAME INDEX ix_items_label TO by_label;
-- down
-- alone
ALTER TABLE items RENAME INDEX by_label TO ix_items_label;

-- case rename-index/unique
-- alone
ALTER TABLE items RENAME INDEX ix_made_code TO by_making;
-- down
-- alone
ALTER TABLE items RENAME INDEX by_making TO ix_made_code;

-- case rename-index/with-a-condition
-- alone
ALTER TABLE items RENAME INDEX ix_there TO ix_here;
-- down
-- alone
ALTER TABLE items RENAME INDEX ix_here TO ix_there;

-- case rename-index/of-an-expression
-- alone
ALTER TABLE items RENAME INDEX ix_low TO ix_lower;
-- down
-- alone
ALTER TABLE items RENAME INDEX ix_lower TO ix_low;

-- case rename-index/same-name-on-two-tables
-- alone
ALTER TABLE items RENAME INDEX ix_both TO ix_one;
-- down
-- alone
ALTER TABLE items RENAME INDEX ix_one TO ix_both;

-- case rename-index/to-an-awkward-name
-- alone
ALTER TABLE items RENAME INDEX ix_items_label TO `it's "odd"`;
-- down
-- alone
ALTER TABLE items RENAME INDEX `it's "odd"` TO ix_items_label;

-- case rename-index/awkward-names
-- alone
ALTER TABLE `odd "table"` RENAME INDEX `odd index` TO `Upper index`;
-- down
-- alone
ALTER TABLE `odd "table"` RENAME INDEX `Upper index` TO `odd index`;

-- case rename-index/in-a-schema
-- alone
ALTER TABLE audit.log RENAME INDEX ix_log_what TO by_what;
-- down
-- alone
ALTER TABLE audit.log RENAME INDEX by_what TO ix_log_what;
