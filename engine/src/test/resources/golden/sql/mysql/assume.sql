-- case assume/column
-- alone
alter table items add column there integer;
-- down
-- alone
alter table items drop column there;

-- case assume/index-and-more
-- alone
create index ix_there on items (label);
-- alone
ALTER TABLE items RENAME INDEX ix_there TO ix_here;
-- down
-- alone
ALTER TABLE items RENAME INDEX ix_here TO ix_there;
-- alone
drop index ix_there on items;
