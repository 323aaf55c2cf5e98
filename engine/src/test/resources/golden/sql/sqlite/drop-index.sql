-- case drop-index/plain
DROP INDEX ix_items_label;
-- down
CREATE INDEX ix_items_label ON items (label);

-- case drop-index/unique
DROP INDEX ix_made_code;
-- down
CREATE UNIQUE INDEX ix_made_code ON items (made_on, code);

-- case drop-index/downwards
DROP INDEX ix_amount_down;
-- down
CREATE INDEX ix_amount_down ON items (amount DESC);

-- case drop-index/with-a-condition
DROP INDEX ix_there;
-- down
CREATE INDEX ix_there ON items (code) WHERE amount > 0;

-- case drop-index/of-an-expression
DROP INDEX ix_low;
-- down
CREATE INDEX ix_low ON items ((lower(label)));

-- case drop-index/concurrently
DROP INDEX ix_items_label;
-- down
CREATE INDEX ix_items_label ON items (label);

-- case drop-index/same-name-on-two-tables
DROP INDEX ix_both;
-- down
CREATE INDEX ix_both ON items (label);

-- case drop-index/awkward-names
DROP INDEX "odd index";
-- down
CREATE INDEX "odd index" ON "odd ""table""" ("a b");

-- case drop-index/in-a-schema
DROP INDEX audit.ix_log_what;
-- down
CREATE INDEX ix_log_what ON audit.log (what);
