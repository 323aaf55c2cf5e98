-- case create-index/plain
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/of-two
-- alone
ALTER TABLE items ADD KEY pair (made_on, label);
-- down
-- alone
ALTER TABLE items DROP INDEX pair;

-- case create-index/unique
-- alone
ALTER TABLE items ADD UNIQUE KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/unique-of-two
-- alone
ALTER TABLE items ADD UNIQUE KEY ix_items_label_code (label, code);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label_code;

-- case create-index/downwards
-- alone
ALTER TABLE items ADD KEY ix_items_amount_code (amount DESC, code);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_amount_code;

-- case create-index/with-a-condition
-- refused: mysql has no partial index; drop .where(..) of "ix_items_label" there with on(..).otherwise(..).

-- case create-index/unique-with-a-condition
-- refused: mysql has no partial index; drop .where(..) of "ix_items_made_on" there with on(..).otherwise(..).

-- case create-index/of-an-expression
-- alone
ALTER TABLE items ADD KEY ix_low ((lower(label)));
-- down
-- alone
ALTER TABLE items DROP INDEX ix_low;

-- case create-index/of-an-expression-beside-a-column
-- alone
ALTER TABLE items ADD KEY ix_mixed ((amount + 1), code DESC);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_mixed;

-- case create-index/with-a-method
-- alone
ALTER TABLE items ADD KEY ix_items_label USING BTREE (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/with-other-columns
-- refused: mysql has no .include(..); append the columns to "ix_items_label" itself, or drop it there with on(..).otherwise(..).

-- case create-index/concurrently
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/unique-concurrently
-- alone
ALTER TABLE items ADD UNIQUE KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/same-name-on-two-tables
-- alone
ALTER TABLE items ADD KEY ix_both (label);
-- alone
ALTER TABLE `lines` ADD KEY ix_both (quantity);
-- down
-- alone
ALTER TABLE `lines` DROP INDEX ix_both;
-- alone
ALTER TABLE items DROP INDEX ix_both;

-- case create-index/below-a-view
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);
-- down
-- alone
ALTER TABLE items DROP INDEX ix_items_label;

-- case create-index/of-a-reference
-- alone
ALTER TABLE `lines` ADD KEY ix_lines_item_id (item_id), DROP INDEX fk_lines_item_id;
-- down
-- alone
ALTER TABLE `lines` DROP INDEX ix_lines_item_id, ADD KEY fk_lines_item_id (item_id);

-- case create-index/of-a-generated-column
-- alone
ALTER TABLE sums ADD KEY ix_sums_twice (twice);
-- down
-- alone
ALTER TABLE sums DROP INDEX ix_sums_twice;

-- case create-index/awkward-names
-- alone
ALTER TABLE `odd "table"` ADD KEY `i "b` (`a"b`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i t's` (`it's`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i ``b` (`a``b`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i  b` (`a b`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i .b` (`a.b`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i elect` (`select`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i pper` (`Upper`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i röße名` (`größe名`);
-- alone
ALTER TABLE `odd "table"` ADD KEY `i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx);
-- alone
ALTER TABLE `odd "table"` ADD KEY `ix_odd "table"_a"b_it's` (`a"b`, `it's`);
-- down
-- alone
ALTER TABLE `odd "table"` DROP INDEX `ix_odd "table"_a"b_it's`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i röße名`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i pper`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i elect`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i .b`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i  b`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i ``b`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i t's`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `i "b`;

-- case create-index/in-a-schema
-- alone
ALTER TABLE audit.log ADD KEY ix_log_id_what (id, what);
-- down
-- alone
ALTER TABLE audit.log DROP INDEX ix_log_id_what;
