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
-- foreign keys do not act
ALTER TABLE items ADD COLUMN slug VARCHAR(40);
-- in batches of 2 by id
UPDATE items SET slug = lower(code);
-- must find nothing: table "items" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'slug') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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
SELECT id, code, label, amount, price, made_on, slug FROM items;
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on', 'slug') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case backfill/awkward-names
-- in batches of 1000 by id
UPDATE "odd ""table""" SET "a""b" = 'b', "it's" = 'a';
-- down

-- case backfill/in-a-schema
-- in batches of 1000 by id
UPDATE audit.log SET what = upper(what);
-- down
