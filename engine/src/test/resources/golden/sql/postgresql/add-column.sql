-- case add-column/plain
ALTER TABLE items ADD COLUMN note character varying(200);
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/of-each-type
ALTER TABLE items ADD COLUMN a1 smallint;
ALTER TABLE items ADD COLUMN a2 bigint;
ALTER TABLE items ADD COLUMN a3 numeric(12,4);
ALTER TABLE items ADD COLUMN a4 real;
ALTER TABLE items ADD COLUMN a5 double precision;
ALTER TABLE items ADD COLUMN a6 boolean;
ALTER TABLE items ADD COLUMN a7 character(4);
ALTER TABLE items ADD COLUMN a8 text;
ALTER TABLE items ADD COLUMN a9 bytea;
ALTER TABLE items ADD COLUMN a10 bytea;
ALTER TABLE items ADD COLUMN a11 date;
ALTER TABLE items ADD COLUMN a12 time without time zone;
ALTER TABLE items ADD COLUMN a13 timestamp without time zone;
ALTER TABLE items ADD COLUMN a14 timestamp with time zone;
ALTER TABLE items ADD COLUMN a15 uuid;
ALTER TABLE items ADD COLUMN a16 jsonb;
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
ALTER TABLE items ADD COLUMN tags text[];
-- down
ALTER TABLE items DROP COLUMN tags;

-- case add-column/default
ALTER TABLE items ADD COLUMN n integer DEFAULT 7;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/not-null-with-default
ALTER TABLE items ADD COLUMN state character varying(20) DEFAULT 'it''s new' NOT NULL;
-- down
ALTER TABLE items DROP COLUMN state;

-- case add-column/not-null-with-defaults-of-each-kind
ALTER TABLE items ADD COLUMN sold boolean DEFAULT false NOT NULL;
ALTER TABLE items ADD COLUMN tax numeric(5,2) DEFAULT 0.19 NOT NULL;
ALTER TABLE items ADD COLUMN seen_on date DEFAULT DATE '2026-03-01' NOT NULL;
ALTER TABLE items ADD COLUMN at timestamp with time zone DEFAULT TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00' NOT NULL;
ALTER TABLE items ADD COLUMN token uuid DEFAULT '00000000-0000-0001-0000-000000000002' NOT NULL;
ALTER TABLE items ADD COLUMN octets bytea DEFAULT '\x0127'::bytea NOT NULL;
-- down
ALTER TABLE items DROP COLUMN octets;
ALTER TABLE items DROP COLUMN token;
ALTER TABLE items DROP COLUMN at;
ALTER TABLE items DROP COLUMN seen_on;
ALTER TABLE items DROP COLUMN tax;
ALTER TABLE items DROP COLUMN sold;

-- case add-column/not-null-with-backfill
ALTER TABLE items ADD COLUMN slug character varying(40);
UPDATE items SET slug = lower(code);
ALTER TABLE items ALTER COLUMN slug SET NOT NULL;
-- down
ALTER TABLE items DROP COLUMN slug;

-- case add-column/not-null-with-default-and-backfill
ALTER TABLE items ADD COLUMN left_over integer DEFAULT 0 NOT NULL;
UPDATE items SET left_over = amount - 1;
-- down
ALTER TABLE items DROP COLUMN left_over;

-- case add-column/nullable-with-backfill
ALTER TABLE items ADD COLUMN more integer;
UPDATE items SET more = amount + 1;
-- down
ALTER TABLE items DROP COLUMN more;

-- case add-column/default-of-two-lines
ALTER TABLE items ADD COLUMN note character varying(40) DEFAULT 'two
lines';
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-of-unlimited-text
ALTER TABLE items ADD COLUMN note text DEFAULT 'it''s 😀';
-- down
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-beyond-decimals
ALTER TABLE items ADD COLUMN most double precision DEFAULT 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
-- down
ALTER TABLE items DROP COLUMN most;

-- case add-column/not-null-and-null-by-default
ALTER TABLE items ADD COLUMN n integer DEFAULT (null);
UPDATE items SET n = amount;
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-expression
ALTER TABLE items ADD COLUMN n integer DEFAULT (40 + 2) NOT NULL;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-now
ALTER TABLE items ADD COLUMN seen_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
-- down
ALTER TABLE items DROP COLUMN seen_at;

-- case add-column/default-today
ALTER TABLE items ADD COLUMN seen_on date DEFAULT CURRENT_DATE;
-- down
ALTER TABLE items DROP COLUMN seen_on;

-- case add-column/default-random
ALTER TABLE items ADD COLUMN token uuid DEFAULT gen_random_uuid();
-- down
ALTER TABLE items DROP COLUMN token;

-- case add-column/unique
ALTER TABLE items ADD COLUMN sku character varying(30);
ALTER TABLE items ADD CONSTRAINT uq_items_sku UNIQUE (sku);
-- down
ALTER TABLE items DROP CONSTRAINT uq_items_sku;
ALTER TABLE items DROP COLUMN sku;

-- case add-column/check
ALTER TABLE items ADD COLUMN stars integer;
ALTER TABLE items ADD CONSTRAINT ck_items_stars CHECK (stars between 1 and 5);
-- down
ALTER TABLE items DROP CONSTRAINT ck_items_stars;
ALTER TABLE items DROP COLUMN stars;

-- case add-column/checked-default
ALTER TABLE items ADD COLUMN stars integer DEFAULT 3 NOT NULL;
ALTER TABLE items ADD CONSTRAINT few CHECK (stars < 6);
-- down
ALTER TABLE items DROP CONSTRAINT few;
ALTER TABLE items DROP COLUMN stars;

-- case add-column/one-of
ALTER TABLE items ADD COLUMN size character varying(2);
ALTER TABLE items ADD CONSTRAINT ck_items_size CHECK (size in ('s', 'm', 'xl'));
-- down
ALTER TABLE items DROP CONSTRAINT ck_items_size;
ALTER TABLE items DROP COLUMN size;

-- case add-column/stored
ALTER TABLE items ADD COLUMN twice integer GENERATED ALWAYS AS (amount * 2) STORED;
-- down
ALTER TABLE items DROP COLUMN twice;

-- case add-column/virtual
-- refused: postgresql has no virtual columns before version 18; use storedAs(..) for "items.twice", there with on(..).otherwise(..).

-- case add-column/comment
ALTER TABLE items ADD COLUMN n integer;
COMMENT ON COLUMN items.n IS 'it''s how many';
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/own-words-on-one-database
ALTER TABLE items ADD COLUMN n smallint;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/collation
ALTER TABLE items ADD COLUMN c character varying(20) COLLATE "C";
-- down
ALTER TABLE items DROP COLUMN c;

-- case add-column/reference
ALTER TABLE lines ADD COLUMN other_id bigint;
ALTER TABLE lines ADD CONSTRAINT fk_lines_other_id FOREIGN KEY (other_id) REFERENCES items (id);
-- down
ALTER TABLE lines DROP CONSTRAINT fk_lines_other_id;
ALTER TABLE lines DROP COLUMN other_id;

-- case add-column/reference-with-action
ALTER TABLE lines ADD COLUMN other_id bigint;
ALTER TABLE lines ADD CONSTRAINT fk_other FOREIGN KEY (other_id) REFERENCES items (id) ON DELETE SET NULL;
-- down
ALTER TABLE lines DROP CONSTRAINT fk_other;
ALTER TABLE lines DROP COLUMN other_id;

-- case add-column/reference-to-itself
ALTER TABLE tree ADD COLUMN left_id integer;
ALTER TABLE tree ADD CONSTRAINT fk_tree_left_id FOREIGN KEY (left_id) REFERENCES tree (id);
-- down
ALTER TABLE tree DROP CONSTRAINT fk_tree_left_id;
ALTER TABLE tree DROP COLUMN left_id;

-- case add-column/filled-reference
ALTER TABLE lines ADD COLUMN again_id bigint;
UPDATE lines SET again_id = item_id;
ALTER TABLE lines ALTER COLUMN again_id SET NOT NULL;
ALTER TABLE lines ADD CONSTRAINT fk_lines_again_id FOREIGN KEY (again_id) REFERENCES items (id);
-- down
ALTER TABLE lines DROP CONSTRAINT fk_lines_again_id;
ALTER TABLE lines DROP COLUMN again_id;

-- case add-column/enumeration
ALTER TABLE days ADD COLUMN best mood;
-- down
ALTER TABLE days DROP COLUMN best;

-- case add-column/enumeration-with-default
ALTER TABLE days ADD COLUMN best mood DEFAULT 'glad' NOT NULL;
-- down
ALTER TABLE days DROP COLUMN best;

-- case add-column/two-the-second-of-the-first
ALTER TABLE items ADD COLUMN p integer;
UPDATE items SET p = amount;
ALTER TABLE items ALTER COLUMN p SET NOT NULL;
ALTER TABLE items ADD COLUMN q integer;
UPDATE items SET q = p + 1;
ALTER TABLE items ALTER COLUMN q SET NOT NULL;
-- down
ALTER TABLE items DROP COLUMN q;
ALTER TABLE items DROP COLUMN p;

-- case add-column/with-its-index
ALTER TABLE items ADD COLUMN shelf character varying(10);
CREATE INDEX ix_items_shelf ON items (shelf);
ALTER TABLE items ADD CONSTRAINT uq_items_shelf_code UNIQUE (shelf, code);
-- down
ALTER TABLE items DROP CONSTRAINT uq_items_shelf_code;
DROP INDEX ix_items_shelf;
ALTER TABLE items DROP COLUMN shelf;

-- case add-column/that-becomes-the-key
ALTER TABLE pairs ADD COLUMN id integer;
UPDATE pairs SET id = a * 100;
ALTER TABLE pairs ALTER COLUMN id SET NOT NULL;
ALTER TABLE pairs ADD CONSTRAINT pk_pairs PRIMARY KEY (id);
-- down
ALTER TABLE pairs DROP CONSTRAINT pk_pairs;
ALTER TABLE pairs DROP COLUMN id;

-- case add-column/beside-a-generated-one
ALTER TABLE sums ADD COLUMN thrice integer GENERATED ALWAYS AS (amount * 3) STORED;
-- down
ALTER TABLE sums DROP COLUMN thrice;

-- case add-column/below-a-view
ALTER TABLE items ADD COLUMN n integer;
UPDATE items SET n = amount;
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
ALTER TABLE items DROP COLUMN n;

-- case add-column/awkward-names
ALTER TABLE items ADD COLUMN "a""b" character varying(20);
ALTER TABLE items ADD COLUMN "it's" character varying(20);
ALTER TABLE items ADD COLUMN "a`b" character varying(20);
ALTER TABLE items ADD COLUMN "a b" character varying(20);
ALTER TABLE items ADD COLUMN "a.b" character varying(20);
ALTER TABLE items ADD COLUMN "select" character varying(20);
ALTER TABLE items ADD COLUMN "Upper" character varying(20);
ALTER TABLE items ADD COLUMN "größe名" character varying(20);
ALTER TABLE items ADD COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx character varying(20);
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
ALTER TABLE "odd ""table""" ADD COLUMN "new 'one'" character varying(20);
UPDATE "odd ""table""" SET "new 'one'" = 'it''s';
ALTER TABLE "odd ""table""" ALTER COLUMN "new 'one'" SET NOT NULL;
-- down
ALTER TABLE "odd ""table""" DROP COLUMN "new 'one'";

-- case add-column/in-a-schema
ALTER TABLE audit.log ADD COLUMN who character varying(20) DEFAULT 'me' NOT NULL;
-- down
ALTER TABLE audit.log DROP COLUMN who;
