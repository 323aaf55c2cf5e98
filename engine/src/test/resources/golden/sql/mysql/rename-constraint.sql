-- case rename-constraint/to-the-same
-- down

-- case rename-constraint/primary-key
-- down

-- case rename-constraint/numbered-key
-- down

-- case rename-constraint/unique
-- alone
ALTER TABLE items RENAME INDEX uq_items_code TO one_code;
-- down
-- alone
ALTER TABLE items RENAME INDEX one_code TO uq_items_code;

-- case rename-constraint/check
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_amount, ADD CONSTRAINT positive CHECK (amount >= 0);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT positive, ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);

-- case rename-constraint/foreign-key
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_id, ADD CONSTRAINT fk_thing FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE, DROP INDEX fk_lines_item_id, ADD KEY fk_thing (item_id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_thing, ADD CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE, DROP INDEX fk_thing, ADD KEY fk_lines_item_id (item_id);

-- case rename-constraint/referenced-unique
-- alone
ALTER TABLE items RENAME INDEX uq_items_code TO one_code;
-- down
-- alone
ALTER TABLE items RENAME INDEX one_code TO uq_items_code;

-- case rename-constraint/of-one-database
-- alone
ALTER TABLE items DROP CONSTRAINT rule, ADD CONSTRAINT law CHECK (amount < 10);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT law, ADD CONSTRAINT rule CHECK (amount < 10);

-- case rename-constraint/to-an-awkward-name
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_id, ADD CONSTRAINT `it's "odd"` FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE, DROP INDEX fk_lines_item_id, ADD KEY `it's "odd"` (item_id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY `it's "odd"`, ADD CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE, DROP INDEX `it's "odd"`, ADD KEY fk_lines_item_id (item_id);

-- case rename-constraint/awkward-names
-- alone
ALTER TABLE `odd "table"` RENAME INDEX `odd 'key'` TO `select`;
-- down
-- alone
ALTER TABLE `odd "table"` RENAME INDEX `select` TO `odd 'key'`;
