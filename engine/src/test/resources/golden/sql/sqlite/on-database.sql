-- case on-database/one-and-the-rest
ALTER TABLE items ADD COLUMN here INTEGER;
-- down
ALTER TABLE items DROP COLUMN here;

-- case on-database/some
-- down

-- case on-database/within-another
-- down
