-- case assume/column
alter table items add column there integer;
-- down
alter table items drop column there;

-- case assume/index-and-more
create index ix_there on items (label);
ALTER INDEX ix_there RENAME TO ix_here;
-- down
ALTER INDEX ix_here RENAME TO ix_there;
drop index ix_there;
