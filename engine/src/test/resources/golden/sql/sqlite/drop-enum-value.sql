-- case drop-enum-value/unused
-- down

-- case drop-enum-value/that-no-row-has
-- foreign keys do not act
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('great', 'sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('great', 'sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';

-- case drop-enum-value/of-two-tables
-- foreign keys do not act
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';
-- must find nothing: table "people" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('people') WHERE name COLLATE NOCASE NOT IN ('id', 'mood') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'people' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_people (
    id INTEGER NOT NULL,
    mood VARCHAR(255) NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT uq_people_mood_id UNIQUE (mood, id)
);
INSERT INTO schema_new_people (id, mood)
SELECT id, mood FROM people;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'people' WHERE (SELECT count(*) FROM people) <> (SELECT count(*) FROM schema_new_people);
DROP TABLE people;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_people RENAME TO people;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('people') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad', 'it''s')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad', 'it''s')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';
-- must find nothing: table "people" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('people') WHERE name COLLATE NOCASE NOT IN ('id', 'mood') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'people' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_people (
    id INTEGER NOT NULL,
    mood VARCHAR(255) NOT NULL CHECK (mood IN ('sad', 'ok', 'glad', 'it''s')),
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT uq_people_mood_id UNIQUE (mood, id)
);
INSERT INTO schema_new_people (id, mood)
SELECT id, mood FROM people;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'people' WHERE (SELECT count(*) FROM people) <> (SELECT count(*) FROM schema_new_people);
DROP TABLE people;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_people RENAME TO people;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('people') WHERE integrity_check <> 'ok';

-- case drop-enum-value/after-the-rows
-- foreign keys do not act
DELETE FROM days WHERE id = 1;
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "days" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('days') WHERE name COLLATE NOCASE NOT IN ('id', 'mood', 'later') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'days' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
INSERT INTO schema_new_days (id, mood, later)
SELECT id, mood, later FROM days;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'days' WHERE (SELECT count(*) FROM days) <> (SELECT count(*) FROM schema_new_days);
DROP TABLE days;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_days RENAME TO days;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('days') WHERE integrity_check <> 'ok';
INSERT INTO days (id, mood, later) VALUES
    (1, 'sad', NULL);
