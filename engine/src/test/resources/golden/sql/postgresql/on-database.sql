-- case on-database/one-and-the-rest
ALTER TABLE items ADD COLUMN there bigint;
-- down
ALTER TABLE items DROP COLUMN there;

-- case on-database/some
CREATE INDEX ix_low ON items ((lower(label)));
-- down
DROP INDEX ix_low;

-- case on-database/within-another
COMMENT ON TABLE items IS 'any';
-- down
COMMENT ON TABLE items IS NULL;
