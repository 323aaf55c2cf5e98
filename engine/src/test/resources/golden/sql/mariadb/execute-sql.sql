-- case execute-sql/rows
update items set label = 'all' where amount > 1;
-- down
update items set label = 'none';

-- case execute-sql/without-a-way-back
update items set label = 'all';
-- down
-- refused: Revision "c2" cannot be undone: raw SQL without .down(..): update items set label = 'all'.

-- case execute-sql/said-twice
update items set amount = 9;
-- down
update items set amount = 8;

-- case execute-sql/with-an-effect
-- alone
alter table items add column raw integer;
-- down
-- alone
alter table items drop column raw;

-- case execute-sql/with-an-effect-of-two
-- alone
create table raw (id integer not null, constraint pk_raw primary key (id));
-- alone
ALTER TABLE raw ADD COLUMN more varchar(20);
-- down
-- alone
ALTER TABLE raw DROP COLUMN more;
-- alone
drop table raw;

-- case execute-sql/in-words-of-its-own
update items set label = null;
-- down
update items set label = '1';

-- case execute-sql/unknown-afterwards
-- alone
alter table items add column raw integer;
-- down
-- alone
alter table items drop column raw;

-- case execute-sql/touching-another
update items set amount = 4;
-- down
update items set amount = 5;

-- case execute-sql/autocommit
-- alone
update items set label = 'all';
-- down
-- alone
update items set label = 'none';

-- case execute-sql/signs
update items set label = 'it''s; -- \ /* ü 名' -- so
 where amount > 1;
-- down
update items set label = 'x;y';
