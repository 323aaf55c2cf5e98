-- case replace-view/condition
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items where amount > 1;
-- down
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items;

-- case replace-view/one-column-more
-- alone
CREATE OR REPLACE VIEW labels AS select id, label, code from items;
-- down
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items;

-- case replace-view/one-column-less
-- alone
CREATE OR REPLACE VIEW labels AS select label from items;
-- down
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items;

-- case replace-view/another-type
-- alone
CREATE OR REPLACE VIEW labels AS select amount as id, label from items;
-- down
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items;

-- case replace-view/read-by-another
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items where amount > 1;
-- down
-- alone
CREATE OR REPLACE VIEW labels AS select id, label from items;

-- case replace-view/over-a-view
-- alone
CREATE OR REPLACE VIEW first_labels AS select label from labels where id = 2;
-- down
-- alone
CREATE OR REPLACE VIEW first_labels AS select label from labels where id = 1;

-- case replace-view/awkward-name
-- alone
CREATE OR REPLACE VIEW `it's a "view"` AS select id, code from items;
-- down
-- alone
CREATE OR REPLACE VIEW `it's a "view"` AS select code from items;
