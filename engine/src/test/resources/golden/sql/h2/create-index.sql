-- case create-index/plain
-- alone
CREATE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case create-index/of-two
-- alone
CREATE INDEX pair ON items (made_on, label);
-- down
-- alone
DROP INDEX pair;

-- case create-index/unique
-- alone
CREATE UNIQUE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case create-index/unique-of-two
-- alone
CREATE UNIQUE INDEX ix_items_label_code ON items (label, code);
-- down
-- alone
DROP INDEX ix_items_label_code;

-- case create-index/downwards
-- alone
CREATE INDEX ix_items_amount_code ON items (amount DESC, code);
-- down
-- alone
DROP INDEX ix_items_amount_code;

-- case create-index/with-a-condition
-- refused: h2 has no index with a condition; leave .where(..) of "ix_items_label" out there with on(..).otherwise(..).

-- case create-index/unique-with-a-condition
-- refused: h2 has no index with a condition; leave .where(..) of "ix_items_made_on" out there with on(..).otherwise(..).

-- case create-index/of-an-expression
-- refused: h2 has no index of an expression; give "ix_low" a column made with storedAs(..), or leave it out there with on(..).otherwise(..).

-- case create-index/of-an-expression-beside-a-column
-- refused: h2 has no index of an expression; give "ix_mixed" a column made with storedAs(..), or leave it out there with on(..).otherwise(..).

-- case create-index/with-a-method
-- refused: h2 has no choice of index methods; leave .using("btree") of "ix_items_label" out there with on(..).otherwise(..).

-- case create-index/with-other-columns
-- refused: h2 has no .include(..); append the columns to "ix_items_label" itself, or leave it out there with on(..).otherwise(..).

-- case create-index/concurrently
-- alone
CREATE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case create-index/unique-concurrently
-- alone
CREATE UNIQUE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case create-index/same-name-on-two-tables
-- alone
CREATE INDEX ix_both ON items (label);
-- alone
CREATE INDEX ix_other ON lines (quantity);
-- down
-- alone
DROP INDEX ix_other;
-- alone
DROP INDEX ix_both;

-- case create-index/below-a-view
-- alone
CREATE INDEX ix_items_label ON items (label);
-- down
-- alone
DROP INDEX ix_items_label;

-- case create-index/of-a-reference
-- alone
CREATE INDEX ix_lines_item_id ON lines (item_id);
-- down
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_item_id;
-- alone
DROP INDEX ix_lines_item_id;
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE;

-- case create-index/of-a-generated-column
-- alone
CREATE INDEX ix_sums_twice ON sums (twice);
-- down
-- alone
DROP INDEX ix_sums_twice;

-- case create-index/awkward-names
-- alone
CREATE INDEX "i ""b" ON "odd ""table""" ("a""b");
-- alone
CREATE INDEX "i t's" ON "odd ""table""" ("it's");
-- alone
CREATE INDEX "i `b" ON "odd ""table""" ("a`b");
-- alone
CREATE INDEX "i  b" ON "odd ""table""" ("a b");
-- alone
CREATE INDEX "i .b" ON "odd ""table""" ("a.b");
-- alone
CREATE INDEX "i elect" ON "odd ""table""" ("SELECT");
-- alone
CREATE INDEX "i pper" ON "odd ""table""" ("Upper");
-- alone
CREATE INDEX "i röße名" ON "odd ""table""" ("größe名");
-- alone
CREATE INDEX "i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" ON "odd ""table""" (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx);
-- alone
CREATE INDEX "ix_odd ""table""_a""b_it's" ON "odd ""table""" ("a""b", "it's");
-- down
-- alone
DROP INDEX "ix_odd ""table""_a""b_it's";
-- alone
DROP INDEX "i ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
-- alone
DROP INDEX "i röße名";
-- alone
DROP INDEX "i pper";
-- alone
DROP INDEX "i elect";
-- alone
DROP INDEX "i .b";
-- alone
DROP INDEX "i  b";
-- alone
DROP INDEX "i `b";
-- alone
DROP INDEX "i t's";
-- alone
DROP INDEX "i ""b";

-- case create-index/in-a-schema
-- alone
CREATE INDEX ix_log_id_what ON audit.log (id, what);
-- down
-- alone
DROP INDEX audit.ix_log_id_what;
