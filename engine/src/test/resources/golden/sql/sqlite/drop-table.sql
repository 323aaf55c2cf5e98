-- case drop-table/plain
DROP TABLE items;
-- down
CREATE TABLE items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);

-- case drop-table/with-indexes
DROP TABLE items;
-- down
CREATE TABLE items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
CREATE INDEX ix_amount_down ON items (amount DESC);
CREATE INDEX ix_items_label ON items (label);
CREATE UNIQUE INDEX ix_made_code ON items (made_on, code);

-- case drop-table/numbered
DROP TABLE events;
-- down
CREATE TABLE events (
    id INTEGER NOT NULL CONSTRAINT pk_events PRIMARY KEY AUTOINCREMENT,
    kind VARCHAR(20) NOT NULL
);

-- case drop-table/that-points-at-another
DROP TABLE lines;
-- down
CREATE TABLE lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);

-- case drop-table/that-points-at-itself
DROP TABLE tree;
-- down
CREATE TABLE tree (
    id INTEGER NOT NULL,
    up INTEGER,
    name VARCHAR(20),
    CONSTRAINT pk_tree PRIMARY KEY (id),
    CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id)
);

-- case drop-table/referenced
-- foreign keys do not act
-- must find nothing: table "notes" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('notes') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'notes' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_notes (
    id INTEGER NOT NULL,
    item_id BIGINT,
    CONSTRAINT pk_notes PRIMARY KEY (id)
);
INSERT INTO schema_new_notes (id, item_id)
SELECT id, item_id FROM notes;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'notes' WHERE (SELECT count(*) FROM notes) <> (SELECT count(*) FROM schema_new_notes);
DROP TABLE notes;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_notes RENAME TO notes;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('notes') WHERE integrity_check <> 'ok';
DROP TABLE items;
-- down
-- foreign keys do not act
CREATE TABLE items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
-- must find nothing: table "notes" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('notes') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'notes' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_notes (
    id INTEGER NOT NULL,
    item_id BIGINT,
    CONSTRAINT pk_notes PRIMARY KEY (id),
    CONSTRAINT fk_notes_item_id FOREIGN KEY (item_id) REFERENCES items (id)
);
INSERT INTO schema_new_notes (id, item_id)
SELECT id, item_id FROM notes;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'notes' WHERE (SELECT count(*) FROM notes) <> (SELECT count(*) FROM schema_new_notes);
DROP TABLE notes;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_notes RENAME TO notes;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('notes') WHERE integrity_check <> 'ok';

-- case drop-table/viewed
DROP VIEW first_labels;
DROP VIEW labels;
DROP TABLE items;
-- down
CREATE TABLE items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-table/with-a-generated-column
DROP TABLE sums;
-- down
CREATE TABLE sums (
    id INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT pk_sums PRIMARY KEY (id)
);

-- case drop-table/with-an-enum
DROP TABLE days;
-- down
CREATE TABLE days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);

-- case drop-table/awkward-names
DROP TABLE "odd ""table""";
-- down
CREATE TABLE "odd ""table""" (
    id INTEGER NOT NULL,
    "a""b" VARCHAR(20),
    "it's" VARCHAR(20),
    "a`b" VARCHAR(20),
    "a b" VARCHAR(20),
    "a.b" VARCHAR(20),
    "select" VARCHAR(20),
    "Upper" VARCHAR(20),
    "größe名" VARCHAR(20),
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VARCHAR(20),
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
CREATE INDEX "odd index" ON "odd ""table""" ("a b");

-- case drop-table/in-a-schema
DROP TABLE audit.log;
-- down
-- refused: sqlite has no schemas; leave "audit" out there with on(..).
