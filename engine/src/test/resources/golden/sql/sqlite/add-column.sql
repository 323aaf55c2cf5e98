-- case add-column/plain
ALTER TABLE items ADD COLUMN note VARCHAR(200);
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/of-each-type
ALTER TABLE items ADD COLUMN a1 SMALLINT;
ALTER TABLE items ADD COLUMN a2 INTEGER;
ALTER TABLE items ADD COLUMN a3 DECIMAL(12, 4);
ALTER TABLE items ADD COLUMN a4 REAL;
ALTER TABLE items ADD COLUMN a5 DOUBLE;
ALTER TABLE items ADD COLUMN a6 BOOLEAN;
ALTER TABLE items ADD COLUMN a7 CHAR(4);
ALTER TABLE items ADD COLUMN a8 TEXT;
ALTER TABLE items ADD COLUMN a9 BLOB;
ALTER TABLE items ADD COLUMN a10 BLOB;
ALTER TABLE items ADD COLUMN a11 DATE;
ALTER TABLE items ADD COLUMN a12 TIME;
ALTER TABLE items ADD COLUMN a13 TIMESTAMP;
ALTER TABLE items ADD COLUMN a14 TIMESTAMP;
ALTER TABLE items ADD COLUMN a15 CHAR(36);
ALTER TABLE items ADD COLUMN a16 TEXT;
-- down
ALTER TABLE items DROP COLUMN a16;
ALTER TABLE items DROP COLUMN a15;
ALTER TABLE items DROP COLUMN a14;
ALTER TABLE items DROP COLUMN a13;
ALTER TABLE items DROP COLUMN a12;
ALTER TABLE items DROP COLUMN a11;
ALTER TABLE items DROP COLUMN a10;
ALTER TABLE items DROP COLUMN a9;
ALTER TABLE items DROP COLUMN a8;
ALTER TABLE items DROP COLUMN a7;
ALTER TABLE items DROP COLUMN a6;
ALTER TABLE items DROP COLUMN a5;
ALTER TABLE items DROP COLUMN a4;
ALTER TABLE items DROP COLUMN a3;
ALTER TABLE items DROP COLUMN a2;
ALTER TABLE items DROP COLUMN a1;

-- case add-column/array
-- refused: sqlite has no array type for "tags"; use json(..), or .typeOn(SQLITE, "...").

-- case add-column/default
ALTER TABLE items ADD COLUMN n INTEGER DEFAULT 7;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/not-null-with-default
ALTER TABLE items ADD COLUMN state VARCHAR(20) DEFAULT 'it''s new' NOT NULL;
-- down
ALTER TABLE items DROP COLUMN state;

-- case add-column/not-null-with-defaults-of-each-kind
ALTER TABLE items ADD COLUMN sold BOOLEAN DEFAULT 0 NOT NULL;
ALTER TABLE items ADD COLUMN tax DECIMAL(5, 2) DEFAULT 0.19 NOT NULL;
ALTER TABLE items ADD COLUMN seen_on DATE DEFAULT '2026-03-01' NOT NULL;
ALTER TABLE items ADD COLUMN at TIMESTAMP DEFAULT '1970-01-01 00:00:00' NOT NULL;
ALTER TABLE items ADD COLUMN token CHAR(36) DEFAULT '00000000-0000-0001-0000-000000000002' NOT NULL;
ALTER TABLE items ADD COLUMN octets BLOB DEFAULT x'0127' NOT NULL;
-- down
ALTER TABLE items DROP COLUMN octets;
ALTER TABLE items DROP COLUMN token;
ALTER TABLE items DROP COLUMN at;
ALTER TABLE items DROP COLUMN seen_on;
ALTER TABLE items DROP COLUMN tax;
ALTER TABLE items DROP COLUMN sold;

-- case add-column/not-null-with-backfill
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
    slug VARCHAR(40) NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on, slug)
SELECT id, code, label, amount, price, made_on, lower(code) FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
ALTER TABLE items DROP COLUMN slug;

-- case add-column/not-null-with-default-and-backfill
ALTER TABLE items ADD COLUMN left_over INTEGER DEFAULT 0 NOT NULL;
UPDATE items SET left_over = amount - 1;
-- down
ALTER TABLE items DROP COLUMN left_over;

-- case add-column/nullable-with-backfill
ALTER TABLE items ADD COLUMN more INTEGER;
UPDATE items SET more = amount + 1;
-- down
ALTER TABLE items DROP COLUMN more;

-- case add-column/default-of-two-lines
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
    note VARCHAR(40) DEFAULT ('two' || char(13) || '
lines'),
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
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-of-unlimited-text
ALTER TABLE items ADD COLUMN note TEXT DEFAULT 'it''s 😀';
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-beyond-decimals
ALTER TABLE items ADD COLUMN most DOUBLE DEFAULT 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
-- down
ALTER TABLE items DROP COLUMN most;

-- case add-column/not-null-and-null-by-default
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
    n INTEGER DEFAULT (null) NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on, n)
SELECT id, code, label, amount, price, made_on, amount FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-expression
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
    n INTEGER DEFAULT (40 + 2) NOT NULL,
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
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-now
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
-- down
ALTER TABLE items DROP COLUMN seen_at;

-- case add-column/default-today
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
    seen_on DATE DEFAULT CURRENT_DATE,
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
-- down
ALTER TABLE items DROP COLUMN seen_on;

-- case add-column/default-random
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
    token CHAR(36) DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
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
-- down
ALTER TABLE items DROP COLUMN token;

-- case add-column/unique
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
    sku VARCHAR(30),
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT uq_items_sku UNIQUE (sku)
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
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'sku') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
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

-- case add-column/check
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
    stars INTEGER,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT ck_items_stars CHECK (stars between 1 and 5),
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
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'stars') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
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

-- case add-column/checked-default
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
    stars INTEGER DEFAULT 3 NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT few CHECK (stars < 6),
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
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'stars') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
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

-- case add-column/one-of
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
    size VARCHAR(2),
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT ck_items_size CHECK (size in ('s', 'm', 'xl')),
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
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'size') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
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

-- case add-column/stored
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
    twice INTEGER GENERATED ALWAYS AS (amount * 2) STORED,
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
-- down
ALTER TABLE items DROP COLUMN twice;

-- case add-column/virtual
ALTER TABLE items ADD COLUMN twice INTEGER GENERATED ALWAYS AS (amount * 2) VIRTUAL;
-- down
ALTER TABLE items DROP COLUMN twice;

-- case add-column/comment
ALTER TABLE items ADD COLUMN n INTEGER;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/own-words-on-one-database
ALTER TABLE items ADD COLUMN n INT;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/collation
ALTER TABLE items ADD COLUMN c VARCHAR(20) COLLATE "NOCASE";
-- down
ALTER TABLE items DROP COLUMN c;

-- case add-column/reference
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    other_id BIGINT,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT fk_lines_other_id FOREIGN KEY (other_id) REFERENCES items (id)
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
-- down
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity', 'other_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-column/reference-with-action
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    other_id BIGINT,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT fk_other FOREIGN KEY (other_id) REFERENCES items (id) ON DELETE SET NULL
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
-- down
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity', 'other_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-column/reference-to-itself
-- foreign keys do not act
-- must find nothing: table "tree" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    up INTEGER,
    name VARCHAR(20),
    left_id INTEGER,
    CONSTRAINT pk_tree PRIMARY KEY (id),
    CONSTRAINT fk_tree_left_id FOREIGN KEY (left_id) REFERENCES tree (id),
    CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id)
);
INSERT INTO schema_new_tree (id, up, name)
SELECT id, up, name FROM tree;
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
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name', 'left_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    up INTEGER,
    name VARCHAR(20),
    CONSTRAINT pk_tree PRIMARY KEY (id),
    CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id)
);
INSERT INTO schema_new_tree (id, up, name)
SELECT id, up, name FROM tree;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'tree' WHERE (SELECT count(*) FROM tree) <> (SELECT count(*) FROM schema_new_tree);
DROP TABLE tree;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_tree RENAME TO tree;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('tree') WHERE integrity_check <> 'ok';

-- case add-column/filled-reference
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    again_id BIGINT NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_again_id FOREIGN KEY (again_id) REFERENCES items (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);
INSERT INTO schema_new_lines (id, item_id, item_code, quantity, again_id)
SELECT id, item_id, item_code, quantity, item_id FROM lines;
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
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity', 'again_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-column/enumeration
ALTER TABLE days ADD COLUMN best VARCHAR(255) CHECK (best IN ('sad', 'ok', 'glad'));
-- down
ALTER TABLE days DROP COLUMN best;

-- case add-column/enumeration-with-default
ALTER TABLE days ADD COLUMN best VARCHAR(255) DEFAULT 'glad' NOT NULL CHECK (best IN ('sad', 'ok', 'glad'));
-- down
ALTER TABLE days DROP COLUMN best;

-- case add-column/two-the-second-of-the-first
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
    p INTEGER NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on, p)
SELECT id, code, label, amount, price, made_on, amount FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'p') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_items (
    id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    p INTEGER NOT NULL,
    q INTEGER NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on, p, q)
SELECT id, code, label, amount, price, made_on, p, p + 1 FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
ALTER TABLE items DROP COLUMN q;
ALTER TABLE items DROP COLUMN p;

-- case add-column/with-its-index
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
    shelf VARCHAR(10),
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT uq_items_shelf_code UNIQUE (shelf, code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on)
SELECT id, code, label, amount, price, made_on FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
CREATE INDEX ix_items_shelf ON items (shelf);
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'shelf') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ('ix_items_shelf');
CREATE TABLE schema_new_items (
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

-- case add-column/that-becomes-the-key
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
-- must find nothing: "pairs.id" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (a * 100) IS NULL LIMIT 1;
CREATE TABLE schema_new_pairs (
    a INTEGER,
    b INTEGER,
    c VARCHAR(20),
    id INTEGER NOT NULL,
    CONSTRAINT pk_pairs PRIMARY KEY (id)
);
INSERT INTO schema_new_pairs (a, b, c, id)
SELECT a, b, c, a * 100 FROM pairs;
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
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c', 'id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_pairs (
    a INTEGER,
    b INTEGER,
    c VARCHAR(20)
);
INSERT INTO schema_new_pairs (a, b, c)
SELECT a, b, c FROM pairs;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'pairs' WHERE (SELECT count(*) FROM pairs) <> (SELECT count(*) FROM schema_new_pairs);
DROP TABLE pairs;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_pairs RENAME TO pairs;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('pairs') WHERE integrity_check <> 'ok';

-- case add-column/beside-a-generated-one
-- foreign keys do not act
-- must find nothing: table "sums" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('sums') WHERE name COLLATE NOCASE NOT IN ('id', 'amount', 'twice') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'sums' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_sums (
    id INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (amount * 2) STORED,
    thrice INTEGER GENERATED ALWAYS AS (amount * 3) STORED,
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
-- down
ALTER TABLE sums DROP COLUMN thrice;

-- case add-column/below-a-view
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
    n INTEGER NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code)
);
INSERT INTO schema_new_items (id, code, label, amount, price, made_on, n)
SELECT id, code, label, amount, price, made_on, amount FROM items;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'items' WHERE (SELECT count(*) FROM items) <> (SELECT count(*) FROM schema_new_items);
DROP TABLE items;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_items RENAME TO items;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('items') WHERE integrity_check <> 'ok';
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/awkward-names
ALTER TABLE items ADD COLUMN "a""b" VARCHAR(20);
ALTER TABLE items ADD COLUMN "it's" VARCHAR(20);
ALTER TABLE items ADD COLUMN "a`b" VARCHAR(20);
ALTER TABLE items ADD COLUMN "a b" VARCHAR(20);
ALTER TABLE items ADD COLUMN "a.b" VARCHAR(20);
ALTER TABLE items ADD COLUMN "select" VARCHAR(20);
ALTER TABLE items ADD COLUMN "Upper" VARCHAR(20);
ALTER TABLE items ADD COLUMN "größe名" VARCHAR(20);
ALTER TABLE items ADD COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VARCHAR(20);
-- down
ALTER TABLE items DROP COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
ALTER TABLE items DROP COLUMN "größe名";
ALTER TABLE items DROP COLUMN "Upper";
ALTER TABLE items DROP COLUMN "select";
ALTER TABLE items DROP COLUMN "a.b";
ALTER TABLE items DROP COLUMN "a b";
ALTER TABLE items DROP COLUMN "a`b";
ALTER TABLE items DROP COLUMN "it's";
ALTER TABLE items DROP COLUMN "a""b";

-- case add-column/awkward-table
-- foreign keys do not act
-- must find nothing: table "odd "table"" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('odd "table"') WHERE name COLLATE NOCASE NOT IN ('id', 'a"b', 'it''s', 'a`b', 'a b', 'a.b', 'select', 'Upper', 'größe名', 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'odd "table"' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ('odd index');
CREATE TABLE "schema_new_odd ""table""" (
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
    "new 'one'" VARCHAR(20) NOT NULL,
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
INSERT INTO "schema_new_odd ""table""" (id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "new 'one'")
SELECT id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 'it''s' FROM "odd ""table""";
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'odd "table"' WHERE (SELECT count(*) FROM "odd ""table""") <> (SELECT count(*) FROM "schema_new_odd ""table""");
DROP TABLE "odd ""table""";
PRAGMA legacy_alter_table=ON;
ALTER TABLE "schema_new_odd ""table""" RENAME TO "odd ""table""";
PRAGMA legacy_alter_table=OFF;
CREATE INDEX "odd index" ON "odd ""table""" ("a b");
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('odd "table"') WHERE integrity_check <> 'ok';
-- down
ALTER TABLE "odd ""table""" DROP COLUMN "new 'one'";

-- case add-column/in-a-schema
ALTER TABLE audit.log ADD COLUMN who VARCHAR(20) DEFAULT 'me' NOT NULL;
-- down
ALTER TABLE audit.log DROP COLUMN who;
