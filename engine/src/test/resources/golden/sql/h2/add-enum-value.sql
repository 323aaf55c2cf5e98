-- case add-enum-value/unused
-- down

-- case add-enum-value/at-the-end
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/in-front
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('awful', 'sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('awful', 'sad', 'ok', 'glad');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/between
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'so so', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'so so', 'glad');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/awkward
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'it''s "odd"');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'it''s "odd"');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/and-use
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'great';
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/two
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('awful', 'sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('awful', 'sad', 'ok', 'glad', 'great');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case add-enum-value/of-two-tables
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'great');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
