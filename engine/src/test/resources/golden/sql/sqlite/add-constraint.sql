-- case add-constraint/primary-key
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
-- must find nothing: "pairs.a" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (a) IS NULL LIMIT 1;
CREATE TABLE schema_new_pairs (
    a INTEGER NOT NULL,
    b INTEGER,
    c VARCHAR(20),
    CONSTRAINT pk_pairs PRIMARY KEY (a)
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
-- down
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/primary-key-of-two
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
-- must find nothing: "pairs.b" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (b) IS NULL LIMIT 1;
-- must find nothing: "pairs.a" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (a) IS NULL LIMIT 1;
CREATE TABLE schema_new_pairs (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    c VARCHAR(20),
    CONSTRAINT both PRIMARY KEY (b, a)
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
-- down
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/unique
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT uq_items_label UNIQUE (label)
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/unique-of-two
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT pair UNIQUE (made_on, code),
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/check
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT ck_price CHECK (price > 0 or price is null),
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/check-of-two
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT both CHECK (amount < 1000 or label <> 'it''s'),
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

-- case add-constraint/check-with-functions
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT short CHECK (length(coalesce(label, '')) < 90 and code not in ('x', 'y')),
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/foreign-key
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/foreign-key-of-two
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_both FOREIGN KEY (pa, pb) REFERENCES parents (a, b) ON DELETE CASCADE ON UPDATE RESTRICT
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/foreign-key-that-sets-null
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) ON DELETE SET NULL
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/check-of-what-a-foreign-key-empties
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) ON DELETE SET NULL,
    CONSTRAINT positive CHECK (pc > 0)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) ON DELETE SET NULL
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/check-of-no-column
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT "always" CHECK (1 = 1),
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

-- case add-constraint/deferrable-foreign-key
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/deferred-foreign-key
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id),
    CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "children" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('children') WHERE name COLLATE NOCASE NOT IN ('id', 'pa', 'pb', 'pc') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'children' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_children (
    id INTEGER NOT NULL,
    pa INTEGER,
    pb INTEGER,
    pc INTEGER DEFAULT 7,
    CONSTRAINT pk_children PRIMARY KEY (id)
);
INSERT INTO schema_new_children (id, pa, pb, pc)
SELECT id, pa, pb, pc FROM children;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'children' WHERE (SELECT count(*) FROM children) <> (SELECT count(*) FROM schema_new_children);
DROP TABLE children;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_children RENAME TO children;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('children') WHERE integrity_check <> 'ok';

-- case add-constraint/foreign-key-to-itself
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT fk_self FOREIGN KEY (id) REFERENCES items (id),
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/of-one-database
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
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT whole CHECK (typeof(amount) = 'integer')
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
SELECT 'column ' || name FROM pragma_table_xinfo('items') WHERE name COLLATE NOCASE NOT IN ('id', 'code', 'label', 'amount', 'price', 'made_on') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'items' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case add-constraint/several
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_again FOREIGN KEY (item_id) REFERENCES items (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT some CHECK (quantity > 0),
    CONSTRAINT uq_lines_item_id_quantity UNIQUE (item_id, quantity)
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

-- case add-constraint/awkward-names
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
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "größe" CHECK (id > 0),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b"),
    CONSTRAINT sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx CHECK (id < 100),
    CONSTRAINT "the ""key""" UNIQUE ("select"),
    CONSTRAINT "uq_odd ""table""_a""b_it's" UNIQUE ("a""b", "it's")
);
INSERT INTO "schema_new_odd ""table""" (id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
SELECT id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx FROM "odd ""table""";
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
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
INSERT INTO "schema_new_odd ""table""" (id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
SELECT id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx FROM "odd ""table""";
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'odd "table"' WHERE (SELECT count(*) FROM "odd ""table""") <> (SELECT count(*) FROM "schema_new_odd ""table""");
DROP TABLE "odd ""table""";
PRAGMA legacy_alter_table=ON;
ALTER TABLE "schema_new_odd ""table""" RENAME TO "odd ""table""";
PRAGMA legacy_alter_table=OFF;
CREATE INDEX "odd index" ON "odd ""table""" ("a b");
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('odd "table"') WHERE integrity_check <> 'ok';

-- case add-constraint/awkward-foreign-key
-- foreign keys do not act
-- must find nothing: table "odd "table"" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('odd "table"') WHERE name COLLATE NOCASE NOT IN ('id', 'a"b', 'it''s', 'a`b', 'a b', 'a.b', 'select', 'Upper', 'größe名', 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'to it''s') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'odd "table"' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ('odd index');
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
    "to it's" VARCHAR(20),
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "fk_odd ""table""_to it's" FOREIGN KEY ("to it's") REFERENCES "odd ""table""" ("a.b"),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
INSERT INTO "schema_new_odd ""table""" (id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "to it's")
SELECT id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "to it's" FROM "odd ""table""";
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
-- foreign keys do not act
-- must find nothing: table "odd "table"" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('odd "table"') WHERE name COLLATE NOCASE NOT IN ('id', 'a"b', 'it''s', 'a`b', 'a b', 'a.b', 'select', 'Upper', 'größe名', 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'to it''s') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'odd "table"' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ('odd index');
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
    "to it's" VARCHAR(20),
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id),
    CONSTRAINT "odd 'key'" UNIQUE ("a.b")
);
INSERT INTO "schema_new_odd ""table""" (id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "to it's")
SELECT id, "a""b", "it's", "a`b", "a b", "a.b", "select", "Upper", "größe名", sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, "to it's" FROM "odd ""table""";
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'odd "table"' WHERE (SELECT count(*) FROM "odd ""table""") <> (SELECT count(*) FROM "schema_new_odd ""table""");
DROP TABLE "odd ""table""";
PRAGMA legacy_alter_table=ON;
ALTER TABLE "schema_new_odd ""table""" RENAME TO "odd ""table""";
PRAGMA legacy_alter_table=OFF;
CREATE INDEX "odd index" ON "odd ""table""" ("a b");
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('odd "table"') WHERE integrity_check <> 'ok';

-- case add-constraint/in-a-schema
-- refused: sqlite has no schemas; leave "audit" out there with on(..).
