-- case create-table/one-column
CREATE TABLE t (
    a INTEGER
);
-- down
DROP TABLE t;

-- case create-table/numbered-and-timed
CREATE TABLE t (
    id INTEGER NOT NULL CONSTRAINT pk_t PRIMARY KEY AUTOINCREMENT,
    created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
);
-- down
DROP TABLE t;

-- case create-table/numbered-integer
CREATE TABLE t (
    n INTEGER NOT NULL CONSTRAINT pk_t PRIMARY KEY AUTOINCREMENT
);
-- down
DROP TABLE t;

-- case create-table/numbered-smallint
CREATE TABLE t (
    n INTEGER NOT NULL CONSTRAINT numbers PRIMARY KEY AUTOINCREMENT
);
-- down
DROP TABLE t;

-- case create-table/numbered-beside-the-key
-- refused: sqlite numbers rows only in a primary key of one column; make "t.n" the primary key, or drop identity().

-- case create-table/whole-numbers
CREATE TABLE t (
    id INTEGER NOT NULL,
    s SMALLINT DEFAULT -7 NOT NULL,
    i INTEGER DEFAULT 2147483647,
    b BIGINT DEFAULT 9223372036854775807,
    b2 BIGINT DEFAULT 0,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/unsigned-numbers
CREATE TABLE t (
    id INTEGER NOT NULL,
    s SMALLINT,
    i INTEGER DEFAULT 3 NOT NULL,
    b BIGINT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/decimals
CREATE TABLE t (
    id INTEGER NOT NULL,
    price DECIMAL(12, 2) DEFAULT 1.50 NOT NULL,
    whole DECIMAL(5, 0) DEFAULT -99999,
    fine DECIMAL(30, 10),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/floats
CREATE TABLE t (
    id INTEGER NOT NULL,
    r REAL DEFAULT 0.5,
    d DOUBLE DEFAULT 10000000000,
    e DOUBLE,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/booleans
CREATE TABLE t (
    id INTEGER NOT NULL,
    yes BOOLEAN DEFAULT 1 NOT NULL,
    "no" BOOLEAN DEFAULT 0,
    maybe BOOLEAN,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/texts
CREATE TABLE t (
    id INTEGER NOT NULL,
    f CHAR(3) DEFAULT 'abc',
    v VARCHAR(20) DEFAULT 'it''s' NOT NULL,
    empty VARCHAR(20) DEFAULT '',
    lines VARCHAR(20) DEFAULT 'a
	b',
    signs VARCHAR(40) DEFAULT '\ " ; -- ? ü 名',
    x TEXT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/text-with-a-default
CREATE TABLE t (
    id INTEGER NOT NULL,
    x TEXT DEFAULT 'none' NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/bytes
CREATE TABLE t (
    id INTEGER NOT NULL,
    b BLOB,
    few BLOB DEFAULT x'00ff27',
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/days-and-times
CREATE TABLE t (
    id INTEGER NOT NULL,
    d DATE DEFAULT '2026-02-28',
    t TIME DEFAULT '01:02:03',
    ts TIMESTAMP DEFAULT '2026-01-02 03:04:05',
    tz TIMESTAMP DEFAULT '2026-01-02 03:04:05',
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/fractions-of-seconds
CREATE TABLE t (
    id INTEGER NOT NULL,
    t TIME DEFAULT '01:02:03.456789',
    ts TIMESTAMP DEFAULT '2026-01-02 03:04:05.600000',
    tz TIMESTAMP DEFAULT '2026-01-02 03:04:05.000001',
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/now
CREATE TABLE t (
    id INTEGER NOT NULL,
    d DATE DEFAULT CURRENT_DATE,
    ts TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    tz TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/uuids
CREATE TABLE t (
    id INTEGER NOT NULL,
    u CHAR(36) DEFAULT '00000000-0000-0001-0000-000000000002' NOT NULL,
    v CHAR(36),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/random-uuid
CREATE TABLE t (
    id INTEGER NOT NULL,
    u CHAR(36) DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/json
CREATE TABLE t (
    id INTEGER NOT NULL,
    j TEXT NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/json-with-a-default
CREATE TABLE t (
    id INTEGER NOT NULL,
    j TEXT DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/array
-- refused: sqlite has no array type for "tags"; use json(..), or .typeOn(SQLITE, "...").

-- case create-table/enumeration
CREATE TABLE t (
    id INTEGER NOT NULL,
    now VARCHAR(255) DEFAULT 'it''s ok' NOT NULL CHECK (now IN ('sad', 'it''s ok')),
    "then" VARCHAR(255) CHECK ("then" IN ('sad', 'it''s ok')),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/one-of
CREATE TABLE t (
    id INTEGER NOT NULL,
    kind VARCHAR(8) DEFAULT 'a' NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_kind CHECK (kind in ('a', 'it''s', 'long one'))
);
-- down
DROP TABLE t;

-- case create-table/own-words
CREATE TABLE t (
    id INTEGER NOT NULL,
    n numeric(6, 1) NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/own-words-on-one-database
CREATE TABLE t (
    id INTEGER NOT NULL,
    v TEXT,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/expressions
CREATE TABLE t (
    id INTEGER NOT NULL,
    n INTEGER DEFAULT (1 + 1) NOT NULL,
    v VARCHAR(20) DEFAULT ('a'),
    "nothing" INTEGER DEFAULT (null),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/collation
CREATE TABLE t (
    v VARCHAR(20) COLLATE "NOCASE" NOT NULL,
    w TEXT COLLATE "NOCASE"
);
-- down
DROP TABLE t;

-- case create-table/stored-column
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (a * 2) STORED,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/virtual-column
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    twice INTEGER GENERATED ALWAYS AS (a * 2) VIRTUAL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/comments
CREATE TABLE t (
    id INTEGER NOT NULL,
    v VARCHAR(20) DEFAULT 'x' NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
-- down
DROP TABLE t;

-- case create-table/options
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
) STRICT;
-- down
DROP TABLE t;

-- case create-table/composite-key
CREATE TABLE t (
    b INTEGER NOT NULL,
    a VARCHAR(9) NOT NULL,
    CONSTRAINT both PRIMARY KEY (a, b)
);
-- down
DROP TABLE t;

-- case create-table/no-key
CREATE TABLE t (
    a INTEGER NOT NULL,
    b INTEGER,
    CONSTRAINT uq_t_a UNIQUE (a),
    CONSTRAINT uq_t_b UNIQUE (b)
);
-- down
DROP TABLE t;

-- case create-table/unique
CREATE TABLE t (
    id INTEGER NOT NULL,
    a VARCHAR(9),
    b INTEGER NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT pair UNIQUE (b, a),
    CONSTRAINT uq_t_a UNIQUE (a)
);
-- down
DROP TABLE t;

-- case create-table/checks
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    v VARCHAR(20),
    b INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT ck_t_a CHECK (a > 0),
    CONSTRAINT ck_t_v CHECK (v <> 'it''s' or v is null),
    CONSTRAINT even CHECK (a % 2 = 0),
    CONSTRAINT order_of_both CHECK (a < b or b in (7, 8))
);
-- down
DROP TABLE t;

-- case create-table/constraint-of-one-database
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT whole CHECK (typeof(a) = 'integer')
);
-- down
DROP TABLE t;

-- case create-table/references
CREATE TABLE t (
    id INTEGER NOT NULL,
    item_id BIGINT NOT NULL,
    item_code VARCHAR(20),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT by_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_t_item_id FOREIGN KEY (item_id) REFERENCES items (id)
);
-- down
DROP TABLE t;

-- case create-table/deferrable-reference
CREATE TABLE t (
    id INTEGER NOT NULL,
    item_id BIGINT,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_item_id FOREIGN KEY (item_id) REFERENCES items (id) DEFERRABLE INITIALLY IMMEDIATE
);
-- down
DROP TABLE t;

-- case create-table/deferred-reference
CREATE TABLE t (
    id INTEGER NOT NULL,
    item_id BIGINT,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_item_id FOREIGN KEY (item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED
);
-- down
DROP TABLE t;

-- case create-table/composite-reference
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER,
    b VARCHAR(9),
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_a_b FOREIGN KEY (a, b) REFERENCES parents (a, b) ON DELETE CASCADE
);
-- down
DROP TABLE t;

-- case create-table/self-reference
CREATE TABLE t (
    id INTEGER NOT NULL,
    up INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_up FOREIGN KEY (up) REFERENCES t (id)
);
-- down
DROP TABLE t;

-- case create-table/two-that-point-at-each-other
-- foreign keys do not act
CREATE TABLE t (
    id INTEGER NOT NULL,
    u_id INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
CREATE TABLE u (
    id INTEGER NOT NULL,
    t_id INTEGER,
    CONSTRAINT pk_u PRIMARY KEY (id),
    CONSTRAINT fk_u_t_id FOREIGN KEY (t_id) REFERENCES t (id)
);
-- must find nothing: table "t" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('t') WHERE name COLLATE NOCASE NOT IN ('id', 'u_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 't' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_t (
    id INTEGER NOT NULL,
    u_id INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_u_id FOREIGN KEY (u_id) REFERENCES u (id)
);
INSERT INTO schema_new_t (id, u_id)
SELECT id, u_id FROM t;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 't' WHERE (SELECT count(*) FROM t) <> (SELECT count(*) FROM schema_new_t);
DROP TABLE t;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_t RENAME TO t;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('t') WHERE integrity_check <> 'ok';
-- down
-- foreign keys do not act
-- must find nothing: table "t" has what no migration made, and a rebuild would lose it (drift)
SELECT 'column ' || name FROM pragma_table_xinfo('t') WHERE name COLLATE NOCASE NOT IN ('id', 'u_id') UNION ALL SELECT type || ' ' || name FROM sqlite_schema WHERE tbl_name = 't' COLLATE NOCASE AND type IN ('index', 'trigger') AND sql IS NOT NULL AND name COLLATE NOCASE NOT IN ();
CREATE TABLE schema_new_t (
    id INTEGER NOT NULL,
    u_id INTEGER,
    CONSTRAINT pk_t PRIMARY KEY (id)
);
INSERT INTO schema_new_t (id, u_id)
SELECT id, u_id FROM t;
-- must find nothing: rows would be lost
SELECT 'rows of ' || 't' WHERE (SELECT count(*) FROM t) <> (SELECT count(*) FROM schema_new_t);
DROP TABLE t;
PRAGMA legacy_alter_table=ON;
ALTER TABLE schema_new_t RENAME TO t;
PRAGMA legacy_alter_table=OFF;
-- must find nothing: the rebuilt table would be damaged
SELECT integrity_check FROM pragma_integrity_check('t') WHERE integrity_check <> 'ok';
DROP TABLE u;
DROP TABLE t;

-- case create-table/indexes
CREATE TABLE t (
    id INTEGER NOT NULL,
    a INTEGER NOT NULL,
    b VARCHAR(9),
    CONSTRAINT pk_t PRIMARY KEY (id)
);
CREATE INDEX ix_t_b ON t (b);
CREATE INDEX ix_t_b_a ON t (b, a DESC);
CREATE UNIQUE INDEX pair ON t (a, b);
-- down
DROP TABLE t;

-- case create-table/reference-actions
CREATE TABLE t (
    id INTEGER NOT NULL,
    d_no_action BIGINT,
    u_no_action BIGINT,
    d_restrict BIGINT,
    u_restrict BIGINT,
    d_cascade BIGINT,
    u_cascade BIGINT,
    d_set_null BIGINT,
    u_set_null BIGINT,
    both BIGINT,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_both FOREIGN KEY (both) REFERENCES items (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT fk_t_d_cascade FOREIGN KEY (d_cascade) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT fk_t_d_no_action FOREIGN KEY (d_no_action) REFERENCES items (id),
    CONSTRAINT fk_t_d_restrict FOREIGN KEY (d_restrict) REFERENCES items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_t_d_set_null FOREIGN KEY (d_set_null) REFERENCES items (id) ON DELETE SET NULL,
    CONSTRAINT fk_t_u_cascade FOREIGN KEY (u_cascade) REFERENCES items (id) ON UPDATE CASCADE,
    CONSTRAINT fk_t_u_no_action FOREIGN KEY (u_no_action) REFERENCES items (id),
    CONSTRAINT fk_t_u_restrict FOREIGN KEY (u_restrict) REFERENCES items (id) ON UPDATE RESTRICT,
    CONSTRAINT fk_t_u_set_null FOREIGN KEY (u_set_null) REFERENCES items (id) ON UPDATE SET NULL
);
-- down
DROP TABLE t;

-- case create-table/reference-that-sets-a-default
CREATE TABLE t (
    id INTEGER NOT NULL,
    a BIGINT DEFAULT 1,
    b BIGINT DEFAULT 1,
    CONSTRAINT pk_t PRIMARY KEY (id),
    CONSTRAINT fk_t_a FOREIGN KEY (a) REFERENCES items (id) ON DELETE SET DEFAULT,
    CONSTRAINT fk_t_b FOREIGN KEY (b) REFERENCES items (id) ON UPDATE SET DEFAULT
);
-- down
DROP TABLE t;

-- case create-table/named-with-a-quote
CREATE TABLE "a""b" (
    id INTEGER NOT NULL,
    "a""b" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_a""b" PRIMARY KEY (id),
    CONSTRAINT """b_c" CHECK (n < 100),
    CONSTRAINT "ck_a""b_n" CHECK (n > 0),
    CONSTRAINT "uq_a""b_a""b" UNIQUE ("a""b")
);
CREATE INDEX """b_i" ON "a""b" (n);
CREATE INDEX "ix_a""b_a""b" ON "a""b" ("a""b");
CREATE TABLE child (
    "a""b" VARCHAR(20),
    CONSTRAINT "fk_child_a""b" FOREIGN KEY ("a""b") REFERENCES "a""b" ("a""b")
);
CREATE INDEX "ix_child_a""b" ON child ("a""b");
INSERT INTO "a""b" (id, "a""b") VALUES
    (1, 'a"b');
-- down
DELETE FROM "a""b" WHERE id = 1;
DROP TABLE child;
DROP TABLE "a""b";

-- case create-table/named-with-an-apostrophe
CREATE TABLE "it's" (
    id INTEGER NOT NULL,
    "it's" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_it's" PRIMARY KEY (id),
    CONSTRAINT "ck_it's_n" CHECK (n > 0),
    CONSTRAINT "t's_c" CHECK (n < 100),
    CONSTRAINT "uq_it's_it's" UNIQUE ("it's")
);
CREATE INDEX "ix_it's_it's" ON "it's" ("it's");
CREATE INDEX "t's_i" ON "it's" (n);
CREATE TABLE child (
    "it's" VARCHAR(20),
    CONSTRAINT "fk_child_it's" FOREIGN KEY ("it's") REFERENCES "it's" ("it's")
);
CREATE INDEX "ix_child_it's" ON child ("it's");
INSERT INTO "it's" (id, "it's") VALUES
    (1, 'it''s');
-- down
DELETE FROM "it's" WHERE id = 1;
DROP TABLE child;
DROP TABLE "it's";

-- case create-table/named-with-a-backtick
CREATE TABLE "a`b" (
    id INTEGER NOT NULL,
    "a`b" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_a`b" PRIMARY KEY (id),
    CONSTRAINT "`b_c" CHECK (n < 100),
    CONSTRAINT "ck_a`b_n" CHECK (n > 0),
    CONSTRAINT "uq_a`b_a`b" UNIQUE ("a`b")
);
CREATE INDEX "`b_i" ON "a`b" (n);
CREATE INDEX "ix_a`b_a`b" ON "a`b" ("a`b");
CREATE TABLE child (
    "a`b" VARCHAR(20),
    CONSTRAINT "fk_child_a`b" FOREIGN KEY ("a`b") REFERENCES "a`b" ("a`b")
);
CREATE INDEX "ix_child_a`b" ON child ("a`b");
INSERT INTO "a`b" (id, "a`b") VALUES
    (1, 'a`b');
-- down
DELETE FROM "a`b" WHERE id = 1;
DROP TABLE child;
DROP TABLE "a`b";

-- case create-table/named-with-a-blank
CREATE TABLE "a b" (
    id INTEGER NOT NULL,
    "a b" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_a b" PRIMARY KEY (id),
    CONSTRAINT " b_c" CHECK (n < 100),
    CONSTRAINT "ck_a b_n" CHECK (n > 0),
    CONSTRAINT "uq_a b_a b" UNIQUE ("a b")
);
CREATE INDEX " b_i" ON "a b" (n);
CREATE INDEX "ix_a b_a b" ON "a b" ("a b");
CREATE TABLE child (
    "a b" VARCHAR(20),
    CONSTRAINT "fk_child_a b" FOREIGN KEY ("a b") REFERENCES "a b" ("a b")
);
CREATE INDEX "ix_child_a b" ON child ("a b");
INSERT INTO "a b" (id, "a b") VALUES
    (1, 'a b');
-- down
DELETE FROM "a b" WHERE id = 1;
DROP TABLE child;
DROP TABLE "a b";

-- case create-table/named-with-a-dot
CREATE TABLE "a.b" (
    id INTEGER NOT NULL,
    "a.b" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_a.b" PRIMARY KEY (id),
    CONSTRAINT ".b_c" CHECK (n < 100),
    CONSTRAINT "ck_a.b_n" CHECK (n > 0),
    CONSTRAINT "uq_a.b_a.b" UNIQUE ("a.b")
);
CREATE INDEX ".b_i" ON "a.b" (n);
CREATE INDEX "ix_a.b_a.b" ON "a.b" ("a.b");
CREATE TABLE child (
    "a.b" VARCHAR(20),
    CONSTRAINT "fk_child_a.b" FOREIGN KEY ("a.b") REFERENCES "a.b" ("a.b")
);
CREATE INDEX "ix_child_a.b" ON child ("a.b");
INSERT INTO "a.b" (id, "a.b") VALUES
    (1, 'a.b');
-- down
DELETE FROM "a.b" WHERE id = 1;
DROP TABLE child;
DROP TABLE "a.b";

-- case create-table/named-with-a-reserved-word
CREATE TABLE "select" (
    id INTEGER NOT NULL,
    "select" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT pk_select PRIMARY KEY (id),
    CONSTRAINT ck_select_n CHECK (n > 0),
    CONSTRAINT elect_c CHECK (n < 100),
    CONSTRAINT uq_select_select UNIQUE ("select")
);
CREATE INDEX elect_i ON "select" (n);
CREATE INDEX ix_select_select ON "select" ("select");
CREATE TABLE child (
    "select" VARCHAR(20),
    CONSTRAINT fk_child_select FOREIGN KEY ("select") REFERENCES "select" ("select")
);
CREATE INDEX ix_child_select ON child ("select");
INSERT INTO "select" (id, "select") VALUES
    (1, 'select');
-- down
DELETE FROM "select" WHERE id = 1;
DROP TABLE child;
DROP TABLE "select";

-- case create-table/named-with-upper-case
CREATE TABLE "Upper" (
    id INTEGER NOT NULL,
    "Upper" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_Upper" PRIMARY KEY (id),
    CONSTRAINT "ck_Upper_n" CHECK (n > 0),
    CONSTRAINT pper_c CHECK (n < 100),
    CONSTRAINT "uq_Upper_Upper" UNIQUE ("Upper")
);
CREATE INDEX "ix_Upper_Upper" ON "Upper" ("Upper");
CREATE INDEX pper_i ON "Upper" (n);
CREATE TABLE child (
    "Upper" VARCHAR(20),
    CONSTRAINT "fk_child_Upper" FOREIGN KEY ("Upper") REFERENCES "Upper" ("Upper")
);
CREATE INDEX "ix_child_Upper" ON child ("Upper");
INSERT INTO "Upper" (id, "Upper") VALUES
    (1, 'Upper');
-- down
DELETE FROM "Upper" WHERE id = 1;
DROP TABLE child;
DROP TABLE "Upper";

-- case create-table/named-with-unicode
CREATE TABLE "größe名" (
    id INTEGER NOT NULL,
    "größe名" VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT "pk_größe名" PRIMARY KEY (id),
    CONSTRAINT "ck_größe名_n" CHECK (n > 0),
    CONSTRAINT "röße名_c" CHECK (n < 100),
    CONSTRAINT "uq_größe名_größe名" UNIQUE ("größe名")
);
CREATE INDEX "ix_größe名_größe名" ON "größe名" ("größe名");
CREATE INDEX "röße名_i" ON "größe名" (n);
CREATE TABLE child (
    "größe名" VARCHAR(20),
    CONSTRAINT "fk_child_größe名" FOREIGN KEY ("größe名") REFERENCES "größe名" ("größe名")
);
CREATE INDEX "ix_child_größe名" ON child ("größe名");
INSERT INTO "größe名" (id, "größe名") VALUES
    (1, 'größe名');
-- down
DELETE FROM "größe名" WHERE id = 1;
DROP TABLE child;
DROP TABLE "größe名";

-- case create-table/named-with-sixty-characters
CREATE TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (
    id INTEGER NOT NULL,
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VARCHAR(20) NOT NULL,
    n INTEGER,
    CONSTRAINT pk_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx PRIMARY KEY (id),
    CONSTRAINT ck_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_7be3c074 CHECK (n > 0),
    CONSTRAINT ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_c CHECK (n < 100),
    CONSTRAINT uq_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_e5d9be74 UNIQUE (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
);
CREATE INDEX ix_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_12436341 ON sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx);
CREATE INDEX ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_i ON sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (n);
CREATE TABLE child (
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx VARCHAR(20),
    CONSTRAINT fk_child_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxx_6b756038 FOREIGN KEY (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) REFERENCES sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
);
CREATE INDEX ix_child_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxx_85d51d00 ON child (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx);
INSERT INTO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (id, sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) VALUES
    (1, 'sixty_characters_xxx');
-- down
DELETE FROM sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx WHERE id = 1;
DROP TABLE child;
DROP TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- case create-table/in-a-schema
-- refused: sqlite has no schemas; leave "audit" out there with on(..).
