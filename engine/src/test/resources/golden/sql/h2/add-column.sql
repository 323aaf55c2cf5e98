-- case add-column/plain
-- alone
ALTER TABLE items ADD COLUMN note CHARACTER VARYING(200);
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/of-each-type
-- alone
ALTER TABLE items ADD COLUMN a1 SMALLINT;
-- alone
ALTER TABLE items ADD COLUMN a2 BIGINT;
-- alone
ALTER TABLE items ADD COLUMN a3 NUMERIC(12, 4);
-- alone
ALTER TABLE items ADD COLUMN a4 REAL;
-- alone
ALTER TABLE items ADD COLUMN a5 DOUBLE PRECISION;
-- alone
ALTER TABLE items ADD COLUMN a6 BOOLEAN;
-- alone
ALTER TABLE items ADD COLUMN a7 CHARACTER(4);
-- alone
ALTER TABLE items ADD COLUMN a8 CHARACTER LARGE OBJECT;
-- alone
ALTER TABLE items ADD COLUMN a9 BINARY LARGE OBJECT;
-- alone
ALTER TABLE items ADD COLUMN a10 BINARY VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN a11 DATE;
-- alone
ALTER TABLE items ADD COLUMN a12 TIME(6);
-- alone
ALTER TABLE items ADD COLUMN a13 TIMESTAMP(6);
-- alone
ALTER TABLE items ADD COLUMN a14 TIMESTAMP(6) WITH TIME ZONE;
-- alone
ALTER TABLE items ADD COLUMN a15 UUID;
-- alone
ALTER TABLE items ADD COLUMN a16 JSON;
-- down
-- alone
ALTER TABLE items DROP COLUMN a16;
-- alone
ALTER TABLE items DROP COLUMN a15;
-- alone
ALTER TABLE items DROP COLUMN a14;
-- alone
ALTER TABLE items DROP COLUMN a13;
-- alone
ALTER TABLE items DROP COLUMN a12;
-- alone
ALTER TABLE items DROP COLUMN a11;
-- alone
ALTER TABLE items DROP COLUMN a10;
-- alone
ALTER TABLE items DROP COLUMN a9;
-- alone
ALTER TABLE items DROP COLUMN a8;
-- alone
ALTER TABLE items DROP COLUMN a7;
-- alone
ALTER TABLE items DROP COLUMN a6;
-- alone
ALTER TABLE items DROP COLUMN a5;
-- alone
ALTER TABLE items DROP COLUMN a4;
-- alone
ALTER TABLE items DROP COLUMN a3;
-- alone
ALTER TABLE items DROP COLUMN a2;
-- alone
ALTER TABLE items DROP COLUMN a1;

-- case add-column/array
-- alone
ALTER TABLE items ADD COLUMN tags CHARACTER LARGE OBJECT ARRAY;
-- down
-- alone
ALTER TABLE items DROP COLUMN tags;

-- case add-column/default
-- alone
ALTER TABLE items ADD COLUMN n INTEGER DEFAULT 7;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/not-null-with-default
-- alone
ALTER TABLE items ADD COLUMN state CHARACTER VARYING(20) DEFAULT 'it''s new' NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN state;

-- case add-column/not-null-with-defaults-of-each-kind
-- alone
ALTER TABLE items ADD COLUMN sold BOOLEAN DEFAULT FALSE NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN tax NUMERIC(5, 2) DEFAULT 0.19 NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN seen_on DATE DEFAULT DATE '2026-03-01' NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN at TIMESTAMP(6) WITH TIME ZONE DEFAULT TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00' NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN token UUID DEFAULT UUID '00000000-0000-0001-0000-000000000002' NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN octets BINARY VARYING(4) DEFAULT x'0127' NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN octets;
-- alone
ALTER TABLE items DROP COLUMN token;
-- alone
ALTER TABLE items DROP COLUMN at;
-- alone
ALTER TABLE items DROP COLUMN seen_on;
-- alone
ALTER TABLE items DROP COLUMN tax;
-- alone
ALTER TABLE items DROP COLUMN sold;

-- case add-column/not-null-with-backfill
-- alone
ALTER TABLE items ADD COLUMN slug CHARACTER VARYING(40);
UPDATE items SET slug = lower(code);
-- alone
ALTER TABLE items ALTER COLUMN slug SET NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN slug;

-- case add-column/not-null-with-default-and-backfill
-- alone
ALTER TABLE items ADD COLUMN left_over INTEGER DEFAULT 0 NOT NULL;
UPDATE items SET left_over = amount - 1;
-- down
-- alone
ALTER TABLE items DROP COLUMN left_over;

-- case add-column/nullable-with-backfill
-- alone
ALTER TABLE items ADD COLUMN more INTEGER;
UPDATE items SET more = amount + 1;
-- down
-- alone
ALTER TABLE items DROP COLUMN more;

-- case add-column/default-of-two-lines
-- alone
ALTER TABLE items ADD COLUMN note CHARACTER VARYING(40) DEFAULT U&'two\000d
lines';
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-of-unlimited-text
-- alone
ALTER TABLE items ADD COLUMN note CHARACTER LARGE OBJECT DEFAULT 'it''s 😀';
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-beyond-decimals
-- alone
ALTER TABLE items ADD COLUMN most DOUBLE PRECISION DEFAULT 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
-- down
-- alone
ALTER TABLE items DROP COLUMN most;

-- case add-column/not-null-and-null-by-default
-- alone
ALTER TABLE items ADD COLUMN n INTEGER DEFAULT (null);
UPDATE items SET n = amount;
-- alone
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-expression
-- alone
ALTER TABLE items ADD COLUMN n INTEGER DEFAULT (40 + 2) NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-now
-- alone
ALTER TABLE items ADD COLUMN seen_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN seen_at;

-- case add-column/default-today
-- alone
ALTER TABLE items ADD COLUMN seen_on DATE DEFAULT CURRENT_DATE;
-- down
-- alone
ALTER TABLE items DROP COLUMN seen_on;

-- case add-column/default-random
-- alone
ALTER TABLE items ADD COLUMN token UUID DEFAULT RANDOM_UUID();
-- down
-- alone
ALTER TABLE items DROP COLUMN token;

-- case add-column/unique
-- alone
ALTER TABLE items ADD COLUMN sku CHARACTER VARYING(30);
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_sku UNIQUE (sku);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT uq_items_sku;
-- alone
ALTER TABLE items DROP COLUMN sku;

-- case add-column/check
-- alone
ALTER TABLE items ADD COLUMN stars INTEGER;
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_stars CHECK (stars between 1 and 5);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_stars;
-- alone
ALTER TABLE items DROP COLUMN stars;

-- case add-column/checked-default
-- alone
ALTER TABLE items ADD COLUMN stars INTEGER DEFAULT 3 NOT NULL;
-- alone
ALTER TABLE items ADD CONSTRAINT few CHECK (stars < 6);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT few;
-- alone
ALTER TABLE items DROP COLUMN stars;

-- case add-column/one-of
-- alone
ALTER TABLE items ADD COLUMN size CHARACTER VARYING(2);
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_size CHECK (size in ('s', 'm', 'xl'));
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_size;
-- alone
ALTER TABLE items DROP COLUMN size;

-- case add-column/stored
-- alone
ALTER TABLE items ADD COLUMN twice INTEGER GENERATED ALWAYS AS (amount * 2);
-- down
-- alone
ALTER TABLE items DROP COLUMN twice;

-- case add-column/virtual
-- alone
ALTER TABLE items ADD COLUMN twice INTEGER GENERATED ALWAYS AS (amount * 2);
-- down
-- alone
ALTER TABLE items DROP COLUMN twice;

-- case add-column/comment
-- alone
ALTER TABLE items ADD COLUMN n INTEGER;
-- alone
COMMENT ON COLUMN items.n IS 'it''s how many';
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/own-words-on-one-database
-- alone
ALTER TABLE items ADD COLUMN n smallint;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/collation
-- refused: h2 has one collation for the whole database; leave .collate("utf8mb4_bin") of "c" out there with on(..).otherwise(..).

-- case add-column/reference
-- alone
ALTER TABLE lines ADD COLUMN other_id BIGINT;
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_other_id FOREIGN KEY (other_id) REFERENCES items (id);
-- down
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_other_id;
-- alone
ALTER TABLE lines DROP COLUMN other_id;

-- case add-column/reference-with-action
-- alone
ALTER TABLE lines ADD COLUMN other_id BIGINT;
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_other FOREIGN KEY (other_id) REFERENCES items (id) ON DELETE SET NULL;
-- down
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_other;
-- alone
ALTER TABLE lines DROP COLUMN other_id;

-- case add-column/reference-to-itself
-- alone
ALTER TABLE tree ADD COLUMN left_id INTEGER;
-- alone
ALTER TABLE tree ADD CONSTRAINT fk_tree_left_id FOREIGN KEY (left_id) REFERENCES tree (id);
-- down
-- alone
ALTER TABLE tree DROP CONSTRAINT fk_tree_left_id;
-- alone
ALTER TABLE tree DROP COLUMN left_id;

-- case add-column/filled-reference
-- alone
ALTER TABLE lines ADD COLUMN again_id BIGINT;
UPDATE lines SET again_id = item_id;
-- alone
ALTER TABLE lines ALTER COLUMN again_id SET NOT NULL;
-- alone
ALTER TABLE lines ADD CONSTRAINT fk_lines_again_id FOREIGN KEY (again_id) REFERENCES items (id);
-- down
-- alone
ALTER TABLE lines DROP CONSTRAINT fk_lines_again_id;
-- alone
ALTER TABLE lines DROP COLUMN again_id;

-- case add-column/enumeration
-- alone
ALTER TABLE days ADD COLUMN best ENUM('sad', 'ok', 'glad');
-- down
-- alone
ALTER TABLE days DROP COLUMN best;

-- case add-column/enumeration-with-default
-- alone
ALTER TABLE days ADD COLUMN best ENUM('sad', 'ok', 'glad') DEFAULT 'glad' NOT NULL;
-- down
-- alone
ALTER TABLE days DROP COLUMN best;

-- case add-column/two-the-second-of-the-first
-- alone
ALTER TABLE items ADD COLUMN p INTEGER;
UPDATE items SET p = amount;
-- alone
ALTER TABLE items ALTER COLUMN p SET NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN q INTEGER;
UPDATE items SET q = p + 1;
-- alone
ALTER TABLE items ALTER COLUMN q SET NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN q;
-- alone
ALTER TABLE items DROP COLUMN p;

-- case add-column/with-its-index
-- alone
ALTER TABLE items ADD COLUMN shelf CHARACTER VARYING(10);
-- alone
CREATE INDEX ix_items_shelf ON items (shelf);
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_shelf_code UNIQUE (shelf, code);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT uq_items_shelf_code;
-- alone
DROP INDEX ix_items_shelf;
-- alone
ALTER TABLE items DROP COLUMN shelf;

-- case add-column/that-becomes-the-key
-- alone
ALTER TABLE pairs ADD COLUMN id INTEGER;
UPDATE pairs SET id = a * 100;
-- alone
ALTER TABLE pairs ALTER COLUMN id SET NOT NULL;
-- alone
ALTER TABLE pairs ADD CONSTRAINT pk_pairs PRIMARY KEY (id);
-- down
-- alone
ALTER TABLE pairs DROP CONSTRAINT pk_pairs;
-- alone
ALTER TABLE pairs DROP COLUMN id;

-- case add-column/beside-a-generated-one
-- alone
ALTER TABLE sums ADD COLUMN thrice INTEGER GENERATED ALWAYS AS (amount * 3);
-- down
-- alone
ALTER TABLE sums DROP COLUMN thrice;

-- case add-column/below-a-view
-- alone
ALTER TABLE items ADD COLUMN n INTEGER;
UPDATE items SET n = amount;
-- alone
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/awkward-names
-- alone
ALTER TABLE items ADD COLUMN "a""b" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "it's" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "a`b" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "a b" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "a.b" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "SELECT" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "Upper" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN "größe名" CHARACTER VARYING(20);
-- alone
ALTER TABLE items ADD COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx CHARACTER VARYING(20);
-- down
-- alone
ALTER TABLE items DROP COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
ALTER TABLE items DROP COLUMN "größe名";
-- alone
ALTER TABLE items DROP COLUMN "Upper";
-- alone
ALTER TABLE items DROP COLUMN "SELECT";
-- alone
ALTER TABLE items DROP COLUMN "a.b";
-- alone
ALTER TABLE items DROP COLUMN "a b";
-- alone
ALTER TABLE items DROP COLUMN "a`b";
-- alone
ALTER TABLE items DROP COLUMN "it's";
-- alone
ALTER TABLE items DROP COLUMN "a""b";

-- case add-column/awkward-table
-- alone
ALTER TABLE "odd ""table""" ADD COLUMN "new 'one'" CHARACTER VARYING(20);
UPDATE "odd ""table""" SET "new 'one'" = 'it''s';
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "new 'one'" SET NOT NULL;
-- down
-- alone
ALTER TABLE "odd ""table""" DROP COLUMN "new 'one'";

-- case add-column/in-a-schema
-- alone
ALTER TABLE audit.log ADD COLUMN who CHARACTER VARYING(20) DEFAULT 'me' NOT NULL;
-- down
-- alone
ALTER TABLE audit.log DROP COLUMN who;
