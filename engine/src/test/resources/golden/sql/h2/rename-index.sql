-- case rename-index/plain
-- alone
ALTER INDEX ix_items_label RENAME TO by_label;
-- down
-- alone
ALTER INDEX by_label RENAME TO ix_items_label;

-- case rename-index/unique
-- alone
ALTER INDEX ix_made_code RENAME TO by_making;
-- down
-- alone
ALTER INDEX by_making RENAME TO ix_made_code;

-- case rename-index/with-a-condition
-- alone
ALTER INDEX ix_there RENAME TO ix_here;
-- down
-- alone
ALTER INDEX ix_here RENAME TO ix_there;

-- case rename-index/of-an-expression
-- alone
ALTER INDEX ix_low RENAME TO ix_lower;
-- down
-- alone
ALTER INDEX ix_lower RENAME TO ix_low;

-- case rename-index/same-name-on-two-tables
-- alone
ALTER INDEX ix_both RENAME TO ix_one;
-- down
-- alone
ALTER INDEX ix_one RENAME TO ix_both;

-- case rename-index/to-an-awkward-name
-- alone
ALTER INDEX ix_items_label RENAME TO "it's ""odd""";
-- down
-- alone
ALTER INDEX "it's ""odd""" RENAME TO ix_items_label;

-- case rename-index/awkward-names
-- alone
ALTER INDEX "odd index" RENAME TO "Upper index";
-- down
-- alone
ALTER INDEX "Upper index" RENAME TO "odd index";

-- case rename-index/in-a-schema
-- alone
ALTER INDEX audit.ix_log_what RENAME TO by_what;
-- down
-- alone
ALTER INDEX audit.by_what RENAME TO ix_log_what;
