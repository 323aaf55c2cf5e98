-- case drop-constraint/primary-key
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_pairs (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
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
-- down
-- foreign keys do not act
-- must find nothing: table "pairs" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('pairs') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'pairs' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
-- must find nothing: "pairs.a" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (a) IS NULL LIMIT 1;
-- must find nothing: "pairs.b" is to be a key
SELECT 'a row without a value' FROM pairs WHERE (b) IS NULL LIMIT 1;
CREATE TABLE schema_new_pairs (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    c VARCHAR(20),
    CONSTRAINT pk_pairs PRIMARY KEY (a, b)
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

-- case drop-constraint/unique
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
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
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

-- case drop-constraint/check
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

-- case drop-constraint/foreign-key
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

-- case drop-constraint/foreign-key-with-action
-- foreign keys do not act
-- must find nothing: table "lines" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('lines') WHERE name COLLATE NOCASE NOT IN ('id', 'item_id', 'item_code', 'quantity') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'lines' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_lines (
    id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    quantity INTEGER NOT NULL,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code)
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

-- case drop-constraint/foreign-key-to-itself
-- foreign keys do not act
-- must find nothing: table "tree" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    up INTEGER,
    name VARCHAR(20),
    CONSTRAINT pk_tree PRIMARY KEY (id)
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
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
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

-- case drop-constraint/of-one-database
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
    CONSTRAINT rule CHECK (amount < 10),
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

-- case drop-constraint/unique-beside-another
-- foreign keys do not act
-- must find nothing: table "parents" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('parents') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'parents' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_parents (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    c INTEGER NOT NULL,
    CONSTRAINT pk_parents PRIMARY KEY (a, b),
    CONSTRAINT again UNIQUE (c)
);
INSERT INTO schema_new_parents (a, b, c)
SELECT a, b, c FROM parents;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'parents' WHERE (SELECT count(*) FROM parents) <> (SELECT count(*) FROM schema_new_parents);
DROP TABLE parents;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_parents RENAME TO parents;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('parents') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "parents" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('parents') WHERE name COLLATE NOCASE NOT IN ('a', 'b', 'c') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'parents' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_parents (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    c INTEGER NOT NULL,
    CONSTRAINT pk_parents PRIMARY KEY (a, b),
    CONSTRAINT again UNIQUE (c),
    CONSTRAINT uq_parents_c UNIQUE (c)
);
INSERT INTO schema_new_parents (a, b, c)
SELECT a, b, c FROM parents;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 'parents' WHERE (SELECT count(*) FROM parents) <> (SELECT count(*) FROM schema_new_parents);
DROP TABLE parents;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_parents RENAME TO parents;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('parents') WHERE integrity_check <> 'ok';

-- case drop-constraint/referenced-unique
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
    code VARCHAR(20) NOT NULL,
    label VARCHAR(100),
    amount INTEGER DEFAULT 1 NOT NULL,
    price DECIMAL(10, 2),
    made_on DATE,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
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

-- case drop-constraint/referenced-key
-- foreign keys do not act
-- must find nothing: table "tree" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_tree (
    id INTEGER NOT NULL,
    up INTEGER,
    name VARCHAR(20)
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
SELECT 'column ' || name FROM pragma_table_xinfo('tree') WHERE name COLLATE NOCASE NOT IN ('id', 'up', 'name') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 'tree' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
-- must find nothing: "tree.id" is to be a key
SELECT 'a row without a value' FROM tree WHERE (id) IS NULL LIMIT 1;
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

-- case drop-constraint/awkward-names
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
    CONSTRAINT "pk_odd ""table""" PRIMARY KEY (id)
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
