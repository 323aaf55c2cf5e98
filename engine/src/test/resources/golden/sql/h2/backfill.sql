-- case backfill/all
-- in batches of 1000 by id
UPDATE items SET label = code;
-- down

-- case backfill/some
-- in batches of 1000 by id
UPDATE items SET label = 'none' WHERE label is null or amount = 0;
-- down

-- case backfill/two-columns
-- in batches of 1000 by id
UPDATE items SET amount = amount + 1, label = upper(code);
-- down

-- case backfill/many-batches
-- in batches of 1 by id
UPDATE items SET label = code;
-- down

-- case backfill/by-another-key
-- in batches of 2 by code
UPDATE items SET label = 'x';
-- down

-- case backfill/no-rows
-- in batches of 1000 by id
UPDATE kinds SET words = 'x';
-- down

-- case backfill/between-changes
-- alone
ALTER TABLE items ADD COLUMN slug CHARACTER VARYING(40);
-- in batches of 2 by id
UPDATE items SET slug = lower(code);
-- alone
ALTER TABLE items ALTER COLUMN slug SET NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN slug DROP NOT NULL;
-- alone
ALTER TABLE items DROP COLUMN slug;

-- case backfill/awkward-names
-- in batches of 1000 by id
UPDATE "odd ""table""" SET "a""b" = 'b', "it's" = 'a';
-- down

-- case backfill/in-a-schema
-- in batches of 1000 by id
UPDATE audit.log SET what = upper(what);
-- down
