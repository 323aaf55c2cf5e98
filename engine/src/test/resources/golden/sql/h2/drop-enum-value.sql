-- case drop-enum-value/unused
-- down

-- case drop-enum-value/that-no-row-has
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('great', 'sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('great', 'sad', 'ok', 'glad');

-- case drop-enum-value/of-two-tables
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'it''s');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad', 'it''s');
-- alone
ALTER TABLE people ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad', 'it''s');

-- case drop-enum-value/after-the-rows
DELETE FROM days WHERE id = 1;
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('ok', 'glad');
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DATA TYPE ENUM('sad', 'ok', 'glad');
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');
INSERT INTO days (id, mood, later) VALUES
    (1, 'sad', NULL);
