-- case create-view/plain
-- alone
CREATE VIEW codes AS select code from items where amount > 1;
-- down
-- alone
DROP VIEW codes;

-- case create-view/all-columns
-- alone
CREATE VIEW everything AS select * from items;
-- down
-- alone
DROP VIEW everything;

-- case create-view/calculated
-- alone
CREATE VIEW sums AS select code, amount * price as total from items;
-- down
-- alone
DROP VIEW sums;

-- case create-view/grouped
-- alone
CREATE VIEW counts AS select label, count(*) as n from items group by label;
-- down
-- alone
DROP VIEW counts;

-- case create-view/text-and-case
-- alone
CREATE VIEW texts AS select 'it''s; --' as `Odd`, code from items;
-- down
-- alone
DROP VIEW texts;

-- case create-view/lines
-- alone
CREATE VIEW codes AS select code
    from items -- all
    where amount > 1
;
-- down
-- alone
DROP VIEW codes;

-- case create-view/join
-- alone
CREATE VIEW noted AS select i.code, n.id from items i join notes n on n.item_id = i.id;
-- down
-- alone
DROP VIEW noted;

-- case create-view/over-a-view
-- alone
CREATE VIEW first_label AS select label from labels where id = 1;
-- down
-- alone
DROP VIEW first_label;

-- case create-view/awkward-name
-- alone
CREATE VIEW `it's a "view"` AS select code from items;
-- down
-- alone
DROP VIEW `it's a "view"`;

-- case create-view/reserved-name
-- alone
CREATE VIEW `select` AS select code from items;
-- down
-- alone
DROP VIEW `select`;

-- case create-view/in-a-schema
-- alone
CREATE VIEW audit.codes AS select code from items;
-- down
-- alone
DROP VIEW audit.codes;
