-- case drop-column/plain
ALTER TABLE items DROP COLUMN label;
-- down
ALTER TABLE items ADD COLUMN label VARCHAR(100);

-- case drop-column/commented
ALTER TABLE items DROP COLUMN price;
-- down
ALTER TABLE items ADD COLUMN price DECIMAL(10, 2);

-- case drop-column/not-null-with-default
ALTER TABLE items DROP COLUMN sold;
-- down
ALTER TABLE items ADD COLUMN sold BOOLEAN DEFAULT 0 NOT NULL;

-- case drop-column/default-now
ALTER TABLE items DROP COLUMN seen_at;
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    seen_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on)
SELECT id, code, label, amount, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';

-- case drop-column/generated
ALTER TABLE sums DROP COLUMN twice;
-- down
-- foreign keys do not act
-- must find nothing: table "sums" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('sums') WHERE name COLLATE NOCASE NOT IN ('id', 'amount') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'sums' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_sums (
    id INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT pk_sums PRIMARY KEY (id)
);
INSERT INTO schema_new_sums (id, amount)
SELECT id, amount FROM sums;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'sums' WHERE (SELECT count(*) FROM sums) <> (SELECT count(*) FROM schema_new_sums);
DROP TABLE sums;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_sums RENAME TO sums;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('sums') WHERE integrity_check <> 'ok';

-- case drop-column/enumeration
ALTER TABLE days DROP COLUMN later;
-- down
ALTER TABLE days ADD COLUMN later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad'));

-- case drop-column/collated
ALTER TABLE items DROP COLUMN c;
-- down
ALTER TABLE items ADD COLUMN c VARCHAR(20) COLLATE "NOCASE";

-- case drop-column/indexed
DROP INDEX ix_items_label;
ALTER TABLE items DROP COLUMN label;
-- down
ALTER TABLE items ADD COLUMN label VARCHAR(100);
CREATE INDEX ix_items_label ON items (label);

-- case drop-column/in-an-index-of-two
DROP INDEX ix_made_code;
ALTER TABLE items DROP COLUMN made_on;
-- down
ALTER TABLE items ADD COLUMN made_on DATE;
CREATE UNIQUE INDEX ix_made_code ON items (made_on, code);

-- case drop-column/checked
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, price, made_on)
SELECT id, code, label, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    price DECIMAL(10, 2),
    made_on DATE,
    amount INTEGER DEFAULT 1 NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, price, made_on)
SELECT id, code, label, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';

-- case drop-column/pointing-elsewhere
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);
INSERT INTO schema_new_lines (id, item_id, quantity)
SELECT id, item_id, quantity FROM lines;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'lines' WHERE (SELECT count(*) FROM lines) <> (SELECT count(*) FROM schema_new_lines);
DROP TABLE lines;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_lines RENAME TO lines;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('lines') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    quantity INTEGER NOT NULL,
    item_code VARCHAR(20),
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);
INSERT INTO schema_new_lines (id, item_id, quantity)
SELECT id, item_id, quantity FROM lines;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'lines' WHERE (SELECT count(*) FROM lines) <> (SELECT count(*) FROM schema_new_lines);
DROP TABLE lines;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_lines RENAME TO lines;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('lines') WHERE integrity_check <> 'ok';

-- case drop-column/pointing-at-itself
-- foreign keys do not act
-- must find nothing: table "tree" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    name VARCHAR(20),
    CONSTRAINT pk_tree PRIMARY KEY (id)
);
INSERT INTO schema_new_tree (id, name)
SELECT id, name FROM tree;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'tree' WHERE (SELECT count(*) FROM tree) <> (SELECT count(*) FROM schema_new_tree);
DROP TABLE tree;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_tree RENAME TO tree;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('tree') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "tree" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    name VARCHAR(20),
    up INTEGER,
    CONSTRAINT pk_tree PRIMARY KEY (id),
    CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id)
);
INSERT INTO schema_new_tree (id, name)
SELECT id, name FROM tree;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'tree' WHERE (SELECT count(*) FROM tree) <> (SELECT count(*) FROM schema_new_tree);
DROP TABLE tree;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_tree RENAME TO tree;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('tree') WHERE integrity_check <> 'ok';

-- case drop-column/numbered
-- foreign keys do not act
-- must find nothing: table "events" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('events') WHERE name COLLATE NOCASE NOT IN ('id', 'kind') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'events' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_events (
    kind VARCHAR(20) NOT NULL
);
INSERT INTO schema_new_events (kind)
SELECT kind FROM events;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'events' WHERE (SELECT count(*) FROM events) <> (SELECT count(*) FROM schema_new_events);
DROP TABLE events;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_events RENAME TO events;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('events') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "events" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('events') WHERE name COLLATE NOCASE NOT IN ('kind') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'events' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_events (
    kind VARCHAR(20) NOT NULL,
    id INTEGER NOT NULL CONSTRAINT pk_events PRIMARY KEY AUTOINCREMENT
);
INSERT INTO schema_new_events (kind)
SELECT kind FROM events;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'events' WHERE (SELECT count(*) FROM events) <> (SELECT count(*) FROM schema_new_events);
DROP TABLE events;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_events RENAME TO events;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('events') WHERE integrity_check <> 'ok';

-- case drop-column/in-a-view
DROP VIEW first_labels;
DROP VIEW labels;
ALTER TABLE items DROP COLUMN label;
-- down
ALTER TABLE items ADD COLUMN label VARCHAR(100);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-column/unique-and-referenced
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);
INSERT INTO schema_new_lines (id, item_id, item_code, quantity)
SELECT id, item_id, item_code, quantity FROM lines;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'lines' WHERE (SELECT count(*) FROM lines) <> (SELECT count(*) FROM schema_new_lines);
DROP TABLE lines;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_lines RENAME TO lines;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('lines') WHERE integrity_check <> 'ok';
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
);
INSERT INTO schema_new_items (id, label, amount, price, made_on)
SELECT id, label, amount, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    code VARCHAR(20),
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, label, amount, price, made_on)
SELECT id, label, amount, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);
INSERT INTO schema_new_lines (id, item_id, item_code, quantity)
SELECT id, item_id, item_code, quantity FROM lines;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'lines' WHERE (SELECT count(*) FROM lines) <> (SELECT count(*) FROM schema_new_lines);
DROP TABLE lines;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_lines RENAME TO lines;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('lines') WHERE integrity_check <> 'ok';

-- case drop-column/with-a-column-of-it
ALTER TABLE sums DROP COLUMN twice;
ALTER TABLE sums DROP COLUMN amount;
-- down
-- foreign keys do not act
-- must find nothing: table "sums" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('sums') WHERE name COLLATE NOCASE NOT IN ('id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'sums' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_sums (
    id INTEGER NOT NULL,
    amount INTEGER,
    twice INTEGER GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT pk_sums PRIMARY KEY (id)
);
INSERT INTO schema_new_sums (id)
SELECT id FROM sums;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'sums' WHERE (SELECT count(*) FROM sums) <> (SELECT count(*) FROM schema_new_sums);
DROP TABLE sums;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_sums RENAME TO sums;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('sums') WHERE integrity_check <> 'ok';

-- case drop-column/of-the-key
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_pairs (
    a INTEGER NOT NULL
);
INSERT INTO schema_new_pairs (a)
SELECT a FROM pairs;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'pairs' WHERE (SELECT count(*) FROM pairs) <> (SELECT count(*) FROM schema_new_pairs);
DROP TABLE pairs;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_pairs RENAME TO pairs;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('pairs') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
ALTER TABLE pairs ADD COLUMN b INTEGER;
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_pairs (
    a INTEGER,
    b INTEGER
);
INSERT INTO schema_new_pairs (a, b)
SELECT a, b FROM pairs;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'pairs' WHERE (SELECT count(*) FROM pairs) <> (SELECT count(*) FROM schema_new_pairs);
DROP TABLE pairs;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_pairs RENAME TO pairs;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('pairs') WHERE integrity_check <> 'ok';

-- case drop-column/several
ALTER TABLE items DROP COLUMN price;
ALTER TABLE items DROP COLUMN made_on;
ALTER TABLE items DROP COLUMN label;
-- down
ALTER TABLE items ADD COLUMN label VARCHAR(100);
ALTER TABLE items ADD COLUMN made_on DATE;
ALTER TABLE items ADD COLUMN price DECIMAL(10, 2);

-- case drop-column/awkward-names
-- foreign keys do not act
-- must find nothing: table "odd "table"" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('odd "table"') WHERE name COLLATE NOCASE NOT IN ('id', 'a"b', 'it''s', 'a`b', 'a b', 'a.b', 'select', 'Upper', 'größe名', 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'odd "table"' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ('odd index');
CREATE TABLE "schema_new_odd ""table""" (
    id INTEGER NOT NULL,
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id)
);
INSERT INTO "schema_new_odd ""table""" (id)
SELECT id FROM "odd ""table""";
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'odd "table"' WHERE (SELECT count(*) FROM "odd ""table""") <> (SELECT count(*) FROM "schema_new_odd ""table""");
DROP TABLE "odd ""table""";
PRAGMA legacy_alter_table=ON;
ALTER TABLE "schema_new_odd ""table""" RENAME TO "odd ""table""";
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('odd "table"') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "odd "table"" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('odd "table"') WHERE name COLLATE NOCASE NOT IN ('id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'odd "table"' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE "schema_new_odd ""table""" (
    id INTEGER NOT NULL,
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VARCHAR(20),
    "größe名" VARCHAR(20),
    "Upper" VARCHAR(20),
    "select" VARCHAR(20),
    "a.b" VARCHAR(20),
    "a b" VARCHAR(20),
    "a`b" VARCHAR(20),
    "it's" VARCHAR(20),
    "a""b" VARCHAR(20),
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
INSERT INTO "schema_new_odd ""table""" (id)
SELECT id FROM "odd ""table""";
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'odd "table"' WHERE (SELECT count(*) FROM "odd ""table""") <> (SELECT count(*) FROM "schema_new_odd ""table""");
DROP TABLE "odd ""table""";
PRAGMA legacy_alter_table=ON;
ALTER TABLE "schema_new_odd ""table""" RENAME TO "odd ""table""";
PRAGMA legacy_alter_table=OFF;
CREATE INDEX "odd index" ON "odd ""table""" ("a b");
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('odd "table"') WHERE integrity_check <> 'ok';

-- case drop-column/in-a-schema
ALTER TABLE audit.log DROP COLUMN who;
-- down
ALTER TABLE audit.log ADD COLUMN who VARCHAR(20);
