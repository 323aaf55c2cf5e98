-- case drop-view/plain
-- alone
DROP VIEW labels;
-- down
-- alone
CREATE VIEW labels AS select id, label from items;

-- case drop-view/over-a-view
-- alone
DROP VIEW first_labels;
-- down
-- alone
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-view/both
-- alone
DROP VIEW first_labels;
-- alone
DROP VIEW labels;
-- down
-- alone
CREATE VIEW labels AS select id, label from items;
-- alone
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-view/awkward-name
-- alone
DROP VIEW `select`;
-- down
-- alone
CREATE VIEW `select` AS select code from items;
