-- case replace-view/condition
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items where amount > 1;
-- down
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items;

-- case replace-view/one-column-more
DROP VIEW labels;
CREATE VIEW labels AS select id, label, code from items;
-- down
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items;

-- case replace-view/one-column-less
DROP VIEW labels;
CREATE VIEW labels AS select label from items;
-- down
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items;

-- case replace-view/another-type
DROP VIEW labels;
CREATE VIEW labels AS select amount as id, label from items;
-- down
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items;

-- case replace-view/read-by-another
DROP VIEW first_labels;
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items where amount > 1;
CREATE VIEW first_labels AS select label from labels where id = 1;
-- down
DROP VIEW first_labels;
DROP VIEW labels;
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case replace-view/over-a-view
DROP VIEW first_labels;
CREATE VIEW first_labels AS select label from labels where id = 2;
-- down
DROP VIEW first_labels;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case replace-view/awkward-name
DROP VIEW "it's a ""view""";
CREATE VIEW "it's a ""view""" AS select id, code from items;
-- down
DROP VIEW "it's a ""view""";
CREATE VIEW "it's a ""view""" AS select code from items;
