-- case on-database/one-and-the-rest
-- alone
ALTER TABLE items ADD COLUMN there bigint;
-- down
-- alone
ALTER TABLE items DROP COLUMN there;

-- case on-database/some
-- down

-- case on-database/within-another
-- alone
ALTER TABLE items COMMENT='maria';
-- down
-- alone
ALTER TABLE items COMMENT='';
