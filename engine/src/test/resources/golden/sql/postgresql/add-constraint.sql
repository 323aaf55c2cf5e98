-- case add-constraint/primary-key
ALTER TABLE pairs ADD CONSTRAINT pk_pairs PRIMARY KEY (a);
-- down
ALTER TABLE pairs DROP CONSTRAINT pk_pairs;
ALTER TABLE pairs ALTER COLUMN a DROP NOT NULL;

-- case add-constraint/primary-key-of-two
ALTER TABLE pairs ADD CONSTRAINT "both" PRIMARY KEY (b, a);
-- down
ALTER TABLE pairs DROP CONSTRAINT "both";
ALTER TABLE pairs ALTER COLUMN b DROP NOT NULL;
ALTER TABLE pairs ALTER COLUMN a DROP NOT NULL;

-- case add-constraint/unique
ALTER TABLE items ADD CONSTRAINT uq_items_label UNIQUE (label);
-- down
ALTER TABLE items DROP CONSTRAINT uq_items_label;

-- case add-constraint/unique-of-two
ALTER TABLE items ADD CONSTRAINT pair UNIQUE (made_on, code);
-- down
ALTER TABLE items DROP CONSTRAINT pair;

-- case add-constraint/check
ALTER TABLE items ADD CONSTRAINT ck_price CHECK (price > 0 or price is null);
-- down
ALTER TABLE items DROP CONSTRAINT ck_price;

-- case add-constraint/check-of-two
ALTER TABLE items ADD CONSTRAINT "both" CHECK (amount < 1000 or label <> 'it''s');
-- down
ALTER TABLE items DROP CONSTRAINT "both";

-- case add-constraint/check-with-functions
ALTER TABLE items ADD CONSTRAINT short CHECK (length(coalesce(label, '')) < 90 and code not in ('x', 'y'));
-- down
ALTER TABLE items DROP CONSTRAINT short;

-- case add-constraint/foreign-key
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c);
-- down
ALTER TABLE children DROP CONSTRAINT fk_children_pc;

-- case add-constraint/foreign-key-of-two
ALTER TABLE children ADD CONSTRAINT fk_both FOREIGN KEY (pa, pb) REFERENCES parents (a, b) ON DELETE CASCADE ON UPDATE RESTRICT;
-- down
ALTER TABLE children DROP CONSTRAINT fk_both;

-- case add-constraint/foreign-key-that-sets-null
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) ON DELETE SET NULL;
-- down
ALTER TABLE children DROP CONSTRAINT fk_children_pc;

-- case add-constraint/check-of-what-a-foreign-key-empties
ALTER TABLE children ADD CONSTRAINT positive CHECK (pc > 0);
-- down
ALTER TABLE children DROP CONSTRAINT positive;

-- case add-constraint/check-of-no-column
ALTER TABLE items ADD CONSTRAINT always CHECK (1 = 1);
-- down
ALTER TABLE items DROP CONSTRAINT always;

-- case add-constraint/deferrable-foreign-key
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) DEFERRABLE INITIALLY IMMEDIATE;
-- down
ALTER TABLE children DROP CONSTRAINT fk_children_pc;

-- case add-constraint/deferred-foreign-key
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) DEFERRABLE INITIALLY DEFERRED;
-- down
SET CONSTRAINTS fk_children_pc IMMEDIATE;
ALTER TABLE children DROP CONSTRAINT fk_children_pc;

-- case add-constraint/foreign-key-to-itself
ALTER TABLE items ADD CONSTRAINT fk_self FOREIGN KEY (id) REFERENCES items (id);
-- down
ALTER TABLE items DROP CONSTRAINT fk_self;

-- case add-constraint/of-one-database
ALTER TABLE items ADD CONSTRAINT alone EXCLUDE USING btree (code WITH =);
-- down
ALTER TABLE items DROP CONSTRAINT alone;

-- case add-constraint/several
ALTER TABLE lines ADD CONSTRAINT "some" CHECK (quantity > 0);
ALTER TABLE lines ADD CONSTRAINT uq_lines_item_id_quantity UNIQUE (item_id, quantity);
ALTER TABLE lines ADD CONSTRAINT fk_again FOREIGN KEY (item_id) REFERENCES items (id);
-- down
ALTER TABLE lines DROP CONSTRAINT fk_again;
ALTER TABLE lines DROP CONSTRAINT uq_lines_item_id_quantity;
ALTER TABLE lines DROP CONSTRAINT "some";

-- case add-constraint/awkward-names
ALTER TABLE "odd ""table""" ADD CONSTRAINT "uq_odd ""table""_a""b_it's" UNIQUE ("a""b", "it's");
ALTER TABLE "odd ""table""" ADD CONSTRAINT "the ""key""" UNIQUE ("select");
ALTER TABLE "odd ""table""" ADD CONSTRAINT "größe" CHECK (id > 0);
ALTER TABLE "odd ""table""" ADD CONSTRAINT sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx CHECK (id < 100);
-- down
ALTER TABLE "odd ""table""" DROP CONSTRAINT sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
ALTER TABLE "odd ""table""" DROP CONSTRAINT "größe";
ALTER TABLE "odd ""table""" DROP CONSTRAINT "the ""key""";
ALTER TABLE "odd ""table""" DROP CONSTRAINT "uq_odd ""table""_a""b_it's";

-- case add-constraint/awkward-foreign-key
ALTER TABLE "odd ""table""" ADD CONSTRAINT "fk_odd ""table""_to it's" FOREIGN KEY ("to it's") REFERENCES "odd ""table""" ("a.b");
-- down
ALTER TABLE "odd ""table""" DROP CONSTRAINT "fk_odd ""table""_to it's";

-- case add-constraint/in-a-schema
ALTER TABLE audit.log ADD CONSTRAINT uq_log_what UNIQUE (what);
-- down
ALTER TABLE audit.log DROP CONSTRAINT uq_log_what;
