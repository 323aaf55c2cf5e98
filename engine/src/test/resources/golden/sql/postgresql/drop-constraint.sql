-- case drop-constraint/primary-key
ALTER TABLE pairs DROP CONSTRAINT pk_pairs;
-- down
ALTER TABLE pairs ADD CONSTRAINT pk_pairs PRIMARY KEY (a, b);

-- case drop-constraint/unique
ALTER TABLE items DROP CONSTRAINT uq_items_code;
-- down
ALTER TABLE items ADD CONSTRAINT uq_items_code UNIQUE (code);

-- case drop-constraint/check
ALTER TABLE items DROP CONSTRAINT ck_items_amount;
-- down
ALTER TABLE items ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);

-- case drop-constraint/foreign-key
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_code;
-- down
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case drop-constraint/foreign-key-with-action
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_id;
-- down
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE;

-- case drop-constraint/foreign-key-to-itself
ALTER TABLE tree DROP CONSTRAINT fk_tree_up;
-- down
ALTER TABLE tree ADD CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id);

-- case drop-constraint/of-one-database
ALTER TABLE items DROP CONSTRAINT rule;
-- down
ALTER TABLE items ADD CONSTRAINT rule CHECK (amount < 10);

-- case drop-constraint/unique-beside-another
ALTER TABLE children DROP CONSTRAINT fk_children_pc;
ALTER TABLE parents DROP CONSTRAINT uq_parents_c;
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c);
-- down
ALTER TABLE parents ADD CONSTRAINT uq_parents_c UNIQUE (c);

-- case drop-constraint/referenced-unique
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_code;
ALTER TABLE items DROP CONSTRAINT uq_items_code;
-- down
ALTER TABLE items ADD CONSTRAINT uq_items_code UNIQUE (code);
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case drop-constraint/referenced-key
ALTER TABLE tree DROP CONSTRAINT fk_tree_up;
ALTER TABLE tree DROP CONSTRAINT pk_tree;
-- down
ALTER TABLE tree ADD CONSTRAINT pk_tree PRIMARY KEY (id);
ALTER TABLE tree ADD CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id);

-- case drop-constraint/awkward-names
ALTER TABLE "odd ""table""" DROP CONSTRAINT "odd 'key'";
-- down
ALTER TABLE "odd ""table""" ADD CONSTRAINT "odd 'key'" UNIQUE ("a.b");
