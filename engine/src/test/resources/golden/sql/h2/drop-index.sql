-- case drop-index/plain
-- alone
DROP INDEX ix_items_label;
-- down
-- alone
CREATE INDEX ix_items_label ON items (label);

-- case drop-index/unique
-- alone
DROP INDEX ix_made_code;
-- down
-- alone
CREATE UNIQUE INDEX ix_made_code ON items (made_on, code);

-- case drop-index/downwards
-- alone
DROP INDEX ix_amount_down;
-- down
-- alone
CREATE INDEX ix_amount_down ON items (amount DESC);

-- case drop-index/with-a-condition
-- alone
DROP INDEX ix_there;
-- down
-- refused: h2 has no index with a condition; leave .where(..) of "ix_there" out there with on(..).otherwise(..).

-- case drop-index/of-an-expression
-- alone
DROP INDEX ix_low;
-- down
-- refused: h2 has no index of an expression; give "ix_low" a column made with storedAs(..), or leave it out there with on(..).otherwise(..).

-- case drop-index/concurrently
-- alone
DROP INDEX ix_items_label;
-- down
-- alone
CREATE INDEX ix_items_label ON items (label);

-- case drop-index/same-name-on-two-tables
-- alone
DROP INDEX ix_both;
-- down
-- alone
CREATE INDEX ix_both ON items (label);

-- case drop-index/awkward-names
-- alone
DROP INDEX "odd index";
-- down
-- alone
CREATE INDEX "odd index" ON "odd ""table""" ("a b");

-- case drop-index/in-a-schema
-- alone
DROP INDEX audit.ix_log_what;
-- down
-- alone
CREATE INDEX ix_log_what ON audit.log (what);
