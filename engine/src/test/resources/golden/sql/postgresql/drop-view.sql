-- case drop-view/plain
DROP VIEW labels;
-- down
CREATE VIEW labels AS select id, label from items;

-- case drop-view/over-a-view
DROP VIEW first_labels;
-- down
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-view/both
DROP VIEW first_labels;
DROP VIEW labels;
-- down
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-view/awkward-name
DROP VIEW "select";
-- down
CREATE VIEW "select" AS select code from items;
