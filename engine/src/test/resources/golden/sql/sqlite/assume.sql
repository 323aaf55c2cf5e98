-- case assume/column
alter table items add column there integer;
-- down
alter table items drop column there;

-- case assume/index-and-more
create index ix_there on items (label);
DROP INDEX ix_there;
CREATE INDEX ix_here ON items (label);
-- down
DROP INDEX ix_here;
CREATE INDEX ix_there ON items (label);
drop index ix_there;
