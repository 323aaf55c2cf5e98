-- case alter-column/wider-text
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(400);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/unlimited-text
ALTER TABLE items ALTER COLUMN label SET DATA TYPE text;
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/unlimited-text-in-a-key
ALTER TABLE items ALTER COLUMN code SET DATA TYPE text;
-- down
ALTER TABLE items ALTER COLUMN code SET DATA TYPE character varying(20);

-- case alter-column/uuid-to-date
-- refused: postgresql does not convert uuid() to date() by itself; say how "tokens.token" is converted with .using(..), on the way back in down(Schema).

-- case alter-column/narrower-text
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(10);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/wider-number
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE bigint;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/narrower-number
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE smallint;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/without-a-sign
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE bigint;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/wider-decimal
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(14,4);
-- down
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(10,2);

-- case alter-column/narrower-decimal
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(4,2);
-- down
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(10,2);

-- case alter-column/decimal-to-float
ALTER TABLE items ALTER COLUMN price SET DATA TYPE double precision;
-- down
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(10,2);

-- case alter-column/day-to-moment
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE timestamp without time zone;
-- down
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE date;

-- case alter-column/number-to-text
ALTER TABLE items ALTER COLUMN price SET DATA TYPE character varying(30);
-- down
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(10,2) USING price::numeric(10,2);

-- case alter-column/conversion
ALTER TABLE items ALTER COLUMN label SET DATA TYPE integer USING length(label);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/conversion-of-another-column
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(50) USING coalesce(label, code);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/conversion-with-a-new-default
ALTER TABLE items DROP CONSTRAINT ck_items_amount;
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE numeric(9,2) USING amount * 2;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 0.50;
ALTER TABLE items ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);
-- down
ALTER TABLE items DROP CONSTRAINT ck_items_amount;
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
ALTER TABLE items ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);

-- case alter-column/own-words-on-one-database
ALTER TABLE items ALTER COLUMN label SET DATA TYPE text;
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/text-to-enumeration
ALTER TABLE items ALTER COLUMN initial SET DATA TYPE letter USING initial::letter;
-- down
ALTER TABLE items ALTER COLUMN initial SET DATA TYPE character varying(5);

-- case alter-column/enumeration-to-text
ALTER TABLE days ALTER COLUMN later SET DATA TYPE character varying(20);
-- down
ALTER TABLE days ALTER COLUMN later SET DATA TYPE mood USING later::mood;

-- case alter-column/not-null
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN n DROP NOT NULL;

-- case alter-column/not-null-with-default
ALTER TABLE items ALTER COLUMN state SET DEFAULT 'new';
ALTER TABLE items ALTER COLUMN state SET NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN state DROP DEFAULT;
ALTER TABLE items ALTER COLUMN state DROP NOT NULL;

-- case alter-column/not-null-without-rows
ALTER TABLE t ALTER COLUMN v SET NOT NULL;
-- down
ALTER TABLE t ALTER COLUMN v DROP NOT NULL;

-- case alter-column/nullable
ALTER TABLE items ALTER COLUMN amount DROP NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN amount SET NOT NULL;

-- case alter-column/nullable-and-unique
ALTER TABLE items ALTER COLUMN code DROP NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN code SET NOT NULL;

-- case alter-column/not-null-after-filling
-- in batches of 1000 by id
UPDATE items SET label = 'none' WHERE label is null;
ALTER TABLE items ALTER COLUMN label SET NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN label DROP NOT NULL;

-- case alter-column/default-set
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'it''s';
-- down
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;

-- case alter-column/default-changed
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 12;
-- down
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-dropped
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- down
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-expression
ALTER TABLE items ALTER COLUMN amount SET DEFAULT (2 * 21);
-- down
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-today
ALTER TABLE items ALTER COLUMN made_on SET DEFAULT (current_date);
-- down
ALTER TABLE items ALTER COLUMN made_on DROP DEFAULT;

-- case alter-column/default-now
ALTER TABLE items ALTER COLUMN seen_at SET DEFAULT CURRENT_TIMESTAMP;
-- down
ALTER TABLE items ALTER COLUMN seen_at DROP DEFAULT;

-- case alter-column/default-random
ALTER TABLE items ALTER COLUMN token SET DEFAULT gen_random_uuid();
-- down
ALTER TABLE items ALTER COLUMN token DROP DEFAULT;

-- case alter-column/default-of-an-enumeration
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'sad';
-- down
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';

-- case alter-column/comment
COMMENT ON COLUMN items.label IS 'what it''s called';
-- down
COMMENT ON COLUMN items.label IS NULL;

-- case alter-column/comment-changed
COMMENT ON COLUMN items.label IS 'after';
-- down
COMMENT ON COLUMN items.label IS 'before';

-- case alter-column/comment-dropped
COMMENT ON COLUMN items.label IS NULL;
-- down
COMMENT ON COLUMN items.label IS 'before';

-- case alter-column/comment-stays
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE bigint;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/collation
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100) COLLATE "C";
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/collation-dropped
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100) COLLATE "C";

-- case alter-column/everything
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(300) USING coalesce(label, 'none');
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'new';
ALTER TABLE items ALTER COLUMN label SET NOT NULL;
COMMENT ON COLUMN items.label IS 'what it''s called';
-- down
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
ALTER TABLE items ALTER COLUMN label DROP NOT NULL;
COMMENT ON COLUMN items.label IS NULL;

-- case alter-column/several
ALTER TABLE items ADD COLUMN version integer DEFAULT 1 NOT NULL;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(400);
ALTER TABLE items ALTER COLUMN label SET DEFAULT '';
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(12,2);
ALTER TABLE items DROP COLUMN made_on;
ALTER TABLE items ADD CONSTRAINT uq_items_label_code UNIQUE (label, code);
-- down
ALTER TABLE items DROP CONSTRAINT uq_items_label_code;
ALTER TABLE items ADD COLUMN made_on date;
ALTER TABLE items ALTER COLUMN price SET DATA TYPE numeric(10,2);
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
ALTER TABLE items DROP COLUMN version;

-- case alter-column/awkward-names
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE character varying(50);
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DEFAULT 'it''s';
COMMENT ON COLUMN "odd ""table"""."a b" IS 'odd';
-- down
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" DROP DEFAULT;
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE character varying(20);
COMMENT ON COLUMN "odd ""table"""."a b" IS NULL;

-- case alter-column/awkward-names-all
ALTER TABLE "odd ""table""" ALTER COLUMN "a""b" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "it's" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "a`b" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "a.b" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "select" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "Upper" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN "größe名" SET DATA TYPE character varying(40);
ALTER TABLE "odd ""table""" ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx SET DATA TYPE character varying(40);
-- down
ALTER TABLE "odd ""table""" ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "größe名" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "Upper" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "select" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "a.b" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "a`b" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "it's" SET DATA TYPE character varying(20);
ALTER TABLE "odd ""table""" ALTER COLUMN "a""b" SET DATA TYPE character varying(20);

-- case alter-column/in-a-schema
ALTER TABLE audit.log ALTER COLUMN what SET DATA TYPE character varying(80);
ALTER TABLE audit.log ALTER COLUMN what SET DEFAULT '?';
-- down
ALTER TABLE audit.log ALTER COLUMN what DROP DEFAULT;
ALTER TABLE audit.log ALTER COLUMN what SET DATA TYPE character varying(40);

-- case alter-column/indexed
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(200);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/in-an-index-of-two
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE timestamp without time zone;
-- down
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE date;

-- case alter-column/unique
ALTER TABLE items ALTER COLUMN code SET DATA TYPE character varying(40);
-- down
ALTER TABLE items ALTER COLUMN code SET DATA TYPE character varying(20);

-- case alter-column/checked
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE bigint;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 2;
-- down
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/key
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE bigint;
-- down
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE integer;

-- case alter-column/primary-key
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE bigint;
-- down
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE integer;

-- case alter-column/numbered
ALTER TABLE events ALTER COLUMN id SET DATA TYPE bigint;
-- down
ALTER TABLE events ALTER COLUMN id SET DATA TYPE integer;

-- case alter-column/referenced
ALTER TABLE items ALTER COLUMN code SET DATA TYPE character varying(30);
-- down
ALTER TABLE items ALTER COLUMN code SET DATA TYPE character varying(20);

-- case alter-column/pointing-elsewhere
ALTER TABLE lines ALTER COLUMN item_code SET DATA TYPE character varying(30);
-- down
ALTER TABLE lines ALTER COLUMN item_code SET DATA TYPE character varying(20);

-- case alter-column/pointing-elsewhere-not-null
ALTER TABLE lines ALTER COLUMN item_id DROP NOT NULL;
-- down
ALTER TABLE lines ALTER COLUMN item_id SET NOT NULL;

-- case alter-column/in-a-view
DROP VIEW first_labels;
DROP VIEW labels;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(200);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;
-- down
DROP VIEW first_labels;
DROP VIEW labels;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case alter-column/in-a-view-conversion
DROP VIEW first_labels;
DROP VIEW labels;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(50) USING coalesce(label, code);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;
-- down
DROP VIEW first_labels;
DROP VIEW labels;
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
CREATE VIEW labels AS select id, label from items;
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case alter-column/in-a-view-default
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'x';
-- down
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;

-- case alter-column/of-a-generated-column
ALTER TABLE sums DROP COLUMN twice;
ALTER TABLE sums ALTER COLUMN amount SET DATA TYPE bigint;
ALTER TABLE sums ADD COLUMN twice integer GENERATED ALWAYS AS (amount * 2) STORED;
-- down
ALTER TABLE sums DROP COLUMN twice;
ALTER TABLE sums ALTER COLUMN amount SET DATA TYPE integer;
ALTER TABLE sums ADD COLUMN twice integer GENERATED ALWAYS AS (amount * 2) STORED;

-- case alter-column/of-a-generated-column-nullable
ALTER TABLE sums ALTER COLUMN amount DROP NOT NULL;
-- down
ALTER TABLE sums ALTER COLUMN amount SET NOT NULL;

-- case alter-column/in-an-index-with-a-condition
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(200);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);

-- case alter-column/in-an-index-of-an-expression
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(200);
-- down
ALTER TABLE items ALTER COLUMN label SET DATA TYPE character varying(100);
