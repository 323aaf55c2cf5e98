-- case rename-index/plain
DROP INDEX ix_items_label;
CREATE INDEX by_label ON items (label);
-- down
DROP INDEX by_label;
CREATE INDEX ix_items_label ON items (label);

-- case rename-index/unique
DROP INDEX ix_made_code;
CREATE UNIQUE INDEX by_making ON items (made_on, code);
-- down
DROP INDEX by_making;
CREATE UNIQUE INDEX ix_made_code ON items (made_on, code);

-- case rename-index/with-a-condition
DROP INDEX ix_there;
CREATE INDEX ix_here ON items (code) WHERE amount > 0;
-- down
DROP INDEX ix_here;
CREATE INDEX ix_there ON items (code) WHERE amount > 0;

-- case rename-index/of-an-expression
DROP INDEX ix_low;
CREATE INDEX ix_lower ON items ((lower(label)));
-- down
DROP INDEX ix_lower;
CREATE INDEX ix_low ON items ((lower(label)));

-- case rename-index/same-name-on-two-tables
DROP INDEX ix_both;
CREATE INDEX ix_one ON items (label);
-- down
DROP INDEX ix_one;
CREATE INDEX ix_both ON items (label);

-- case rename-index/to-an-awkward-name
DROP INDEX ix_items_label;
CREATE INDEX "it's ""odd""" ON items (label);
-- down
DROP INDEX "it's ""odd""";
CREATE INDEX ix_items_label ON items (label);

-- case rename-index/awkward-names
DROP INDEX "odd index";
CREATE INDEX "Upper index" ON "odd ""table""" ("a b");
-- down
DROP INDEX "Upper index";
CREATE INDEX "odd index" ON "odd ""table""" ("a b");

-- case rename-index/in-a-schema
DROP INDEX audit.ix_log_what;
CREATE INDEX by_what ON audit.log (what);
-- down
DROP INDEX audit.by_what;
CREATE INDEX ix_log_what ON audit.log (what);
