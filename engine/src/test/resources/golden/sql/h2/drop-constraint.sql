-- case drop-constraint/primary-key
-- alone
ALTER TABLE pairs DROP CONSTRAINT pk_pairs;
-- down
-- alone
ALTER TABLE pairs ADD CONSTRAINT pk_pairs PRIMARY KEY (a, b);

-- case drop-constraint/unique
-- alone
ALTER TABLE items DROP CONSTRAINT uq_items_code;
-- down
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_code UNIQUE (code);

-- case drop-constraint/check
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_amount;
-- down
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);

-- case drop-constraint/foreign-key
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_code;
-- down
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case drop-constraint/foreign-key-with-action
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_id;
-- down
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE;

-- case drop-constraint/foreign-key-to-itself
-- alone
ALTER TABLE tree DROP CONSTRAINT fk_tree_up;
-- down
-- alone
ALTER TABLE tree ADD CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id);

-- case drop-constraint/of-one-database
-- alone
ALTER TABLE items DROP CONSTRAINT rule;
-- down
-- alone
ALTER TABLE items ADD CONSTRAINT rule CHECK (amount < 10);

-- case drop-constraint/unique-beside-another
-- alone
ALTER TABLE children DROP CONSTRAINT fk_children_pc;
-- alone
ALTER TABLE parents DROP CONSTRAINT uq_parents_c;
-- alone
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c);
-- down
-- alone
ALTER TABLE parents ADD CONSTRAINT uq_parents_c UNIQUE (c);

-- case drop-constraint/referenced-unique
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_code;
-- alone
ALTER TABLE items DROP CONSTRAINT uq_items_code;
-- down
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_code UNIQUE (code);
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case drop-constraint/referenced-key
-- alone
ALTER TABLE tree DROP CONSTRAINT fk_tree_up;
-- alone
ALTER TABLE tree DROP CONSTRAINT pk_tree;
-- down
-- alone
ALTER TABLE tree ADD CONSTRAINT pk_tree PRIMARY KEY (id);
-- alone
ALTER TABLE tree ADD CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id);

-- case drop-constraint/awkward-names
-- alone
ALTER TABLE "odd ""table""" DROP CONSTRAINT "odd 'key'";
-- down
-- alone
ALTER TABLE "odd ""table""" ADD CONSTRAINT "odd 'key'" UNIQUE ("a.b");
