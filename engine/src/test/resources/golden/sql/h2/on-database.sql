-- case on-database/one-and-the-rest
-- alone
ALTER TABLE items ADD COLUMN there BIGINT;
-- down
-- alone
ALTER TABLE items DROP COLUMN there;

-- case on-database/some
-- alone
CREATE INDEX ix_low ON items (label);
-- down
-- alone
DROP INDEX ix_low;

-- case on-database/within-another
-- alone
COMMENT ON TABLE items IS 'any';
-- down
-- alone
COMMENT ON TABLE items IS NULL;
