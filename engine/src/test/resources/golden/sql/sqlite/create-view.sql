-- case create-view/plain
CREATE VIEW codes AS select code from items where amount > 1;
-- down
DROP VIEW codes;

-- case create-view/all-columns
CREATE VIEW everything AS select * from items;
-- down
DROP VIEW everything;

-- case create-view/calculated
CREATE VIEW sums AS select code, amount * price as total from items;
-- down
DROP VIEW sums;

-- case create-view/grouped
CREATE VIEW counts AS select label, count(*) as n from items group by label;
-- down
DROP VIEW counts;

-- case create-view/text-and-case
CREATE VIEW texts AS select 'it''s; --' as "Odd", code from items;
-- down
DROP VIEW texts;

-- case create-view/lines
CREATE VIEW codes AS select code
    from items -- all
    where amount > 1
;
-- down
DROP VIEW codes;

-- case create-view/join
CREATE VIEW noted AS select i.code, n.id from items i join notes n on n.item_id = i.id;
-- down
DROP VIEW noted;

-- case create-view/over-a-view
CREATE VIEW first_label AS select label from labels where id = 1;
-- down
DROP VIEW first_label;

-- case create-view/awkward-name
CREATE VIEW "it's a ""view""" AS select code from items;
-- down
DROP VIEW "it's a ""view""";

-- case create-view/reserved-name
CREATE VIEW "select" AS select code from items;
-- down
DROP VIEW "select";

-- case create-view/in-a-schema
CREATE VIEW audit.codes AS select code from items;
-- down
DROP VIEW audit.codes;
