-- case drop-enum-value/unused
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'glad');
DROP TYPE schema_former_enum;
-- down
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok' BEFORE 'glad';

-- case drop-enum-value/that-no-row-has
-- must find nothing: the value 'great' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'great' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'great' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;
-- down
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great' BEFORE 'sad';

-- case drop-enum-value/of-two-tables
-- must find nothing: the value 'it's' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'it''s' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'it''s' = mood HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of people.mood' FROM people WHERE 'it''s' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
DROP TYPE schema_former_enum;
-- down
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'it''s';

-- case drop-enum-value/after-the-rows
DELETE FROM days WHERE id = 1;
-- must find nothing: the value 'sad' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'sad' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'sad' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;
-- down
-- alone
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'sad' BEFORE 'ok';
INSERT INTO days (id, mood, later) VALUES
    (1, 'sad', NULL);
