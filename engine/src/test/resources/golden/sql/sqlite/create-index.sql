-- case create-index/plain
CREATE INDEX ix_items_label ON items (label);
-- down
DROP INDEX ix_items_label;

-- case create-index/of-two
CREATE INDEX pair ON items (made_on, label);
-- down
DROP INDEX pair;

-- case create-index/unique
CREATE UNIQUE INDEX ix_items_label ON items (label);
-- down
DROP INDEX ix_items_label;

-- case create-index/unique-of-two
CREATE UNIQUE INDEX ix_items_label_code ON items (label, code);
-- down
DROP INDEX ix_items_label_code;

-- case create-index/downwards
CREATE INDEX ix_items_amount_code ON items (amount DESC, code);
-- down
DROP INDEX ix_items_amount_code;

-- case create-index/with-a-condition
CREATE INDEX ix_items_label ON items (label) WHERE label is not null and amount > 1;
-- down
DROP INDEX ix_items_label;

-- case create-index/unique-with-a-condition
CREATE UNIQUE INDEX ix_items_made_on ON items (made_on) WHERE made_on is not null;
-- down
DROP INDEX ix_items_made_on;

-- case create-index/of-an-expression
CREATE INDEX ix_low ON items ((lower(label)));
-- down
DROP INDEX ix_low;

-- case create-index/of-an-expression-beside-a-column
CREATE INDEX ix_mixed ON items ((amount + 1), code DESC);
-- down
DROP INDEX ix_mixed;

-- case create-index/with-a-method
-- refused: sqlite has one kind of index; drop .using("btree") of "ix_items_label" there with on(..).otherwise(..).

-- case create-index/with-other-columns
-- refused: sqlite has no .include(..); append the columns to "ix_items_label" itself, or drop it there with on(..).otherwise(..).

-- case create-index/concurrently
CREATE INDEX ix_items_label ON items (label);
-- down
DROP INDEX ix_items_label;

-- case create-index/unique-concurrently
CREATE UNIQUE INDEX ix_items_label ON items (label);
-- down
DROP INDEX ix_items_label;

-- case create-index/same-name-on-two-tables
CREATE INDEX ix_both ON items (label);
CREATE INDEX ix_other ON lines (quantity);
-- down
DROP INDEX ix_other;
DROP INDEX ix_both;

-- case create-index/below-a-view
CREATE INDEX ix_items_label ON items (label);
-- down
DROP INDEX ix_items_label;

-- case create-index/of-a-reference
CREATE INDEX ix_lines_item_id ON lines (item_id);
-- down
DROP INDEX ix_lines_item_id;

-- case create-index/of-a-generated-column
CREATE INDEX ix_sums_twice ON sums (twice);
-- down
DROP INDEX ix_sums_twice;

-- case create-index/awkward-names
CREATE INDEX "i ""b" ON "odd ""table""" ("a""b");
CREATE INDEX "i t's" ON "odd ""table""" ("it's");
CREATE INDEX "i `b" ON "odd ""table""" ("a`b");
CREATE INDEX "i  b" ON "odd ""table""" ("a b");
CREATE INDEX "i .b" ON "odd ""table""" ("a.b");
CREATE INDEX "i elect" ON "odd ""table""" ("select");
CREATE INDEX "i pper" ON "odd ""table""" ("Upper");
CREATE INDEX "i röße名" ON "odd ""table""" ("größe名");
CREATE INDEX "i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON "odd ""table""" (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx);
CREATE INDEX "ix_odd ""table""_a""b_it's" ON "odd ""table""" ("a""b", "it's");
-- down
DROP INDEX "ix_odd ""table""_a""b_it's";
DROP INDEX "i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
DROP INDEX "i röße名";
DROP INDEX "i pper";
DROP INDEX "i elect";
DROP INDEX "i .b";
DROP INDEX "i  b";
DROP INDEX "i `b";
DROP INDEX "i t's";
DROP INDEX "i ""b";

-- case create-index/in-a-schema
CREATE INDEX ix_log_id_what ON audit.log (id, what);
-- down
DROP INDEX audit.ix_log_id_what;
