-- case add-enum-value/unused
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
-- down
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
DROP TYPE schema_former_enum;

-- case add-enum-value/at-the-end
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
-- down
-- must find nothing: the value 'great' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'great' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'great' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/in-front
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'awful' BEFORE 'sad';
-- down
-- must find nothing: the value 'awful' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'awful' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'awful' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/between
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'so so' BEFORE 'glad';
-- down
-- must find nothing: the value 'so so' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'so so' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'so so' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/awkward
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'it''s "odd"';
-- down
-- must find nothing: the value 'it's "odd"' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'it''s "odd"' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'it''s "odd"' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/and-use
-- alone
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'great';
-- down
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
-- must find nothing: the value 'great' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'great' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'great' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/two
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'awful' BEFORE 'sad';
-- down
-- must find nothing: the value 'awful' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'awful' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'awful' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad', 'great');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;
-- must find nothing: the value 'great' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'great' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'great' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
DROP TYPE schema_former_enum;

-- case add-enum-value/of-two-tables
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'great';
-- down
-- must find nothing: the value 'great' cannot be dropped while rows have it
SELECT count(*) || ' of days.later' FROM days WHERE 'great' = later HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of days.mood' FROM days WHERE 'great' = mood HAVING count(*) > 0 UNION ALL SELECT count(*) || ' of people.mood' FROM people WHERE 'great' = mood HAVING count(*) > 0;
ALTER TYPE mood RENAME TO schema_former_enum;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
ALTER TABLE days ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::text::mood;
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE mood USING mood::text::mood;
DROP TYPE schema_former_enum;
