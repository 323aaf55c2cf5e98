-- case alter-column/wider-text
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(400);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/unlimited-text
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER LARGE OBJECT;
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/unlimited-text-in-a-key
-- refused: h2 has no index of values without a limit, as "uq_items_code" needs one; give "code" a length, or leave "uq_items_code" out there with on(..).otherwise(..).

-- case alter-column/uuid-to-date
-- alone
ALTER TABLE tokens ALTER COLUMN token SET DATA TYPE DATE;
-- down
-- alone
ALTER TABLE tokens ALTER COLUMN token SET DATA TYPE UUID;

-- case alter-column/narrower-text
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(10);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/wider-number
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE BIGINT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/narrower-number
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE SMALLINT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/without-a-sign
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE BIGINT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/wider-decimal
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(14, 4);
-- down
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(10, 2);

-- case alter-column/narrower-decimal
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(4, 2);
-- down
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(10, 2);

-- case alter-column/decimal-to-float
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE DOUBLE PRECISION;
-- down
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(10, 2);

-- case alter-column/day-to-moment
-- alone
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE TIMESTAMP(6);
-- down
-- alone
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE DATE;

-- case alter-column/number-to-text
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE CHARACTER VARYING(30);
-- down
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(10, 2);

-- case alter-column/conversion
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE INTEGER USING length(label);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/conversion-of-another-column
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(50) USING coalesce(label, code);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/conversion-with-a-new-default
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE NUMERIC(9, 2) USING amount * 2;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 0.50;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/own-words-on-one-database
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE varchar(130);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/text-to-enumeration
-- alone
ALTER TABLE items ALTER COLUMN initial SET DATA TYPE ENUM('a', 'b', 'c');
-- down
-- alone
ALTER TABLE items ALTER COLUMN initial SET DATA TYPE CHARACTER VARYING(5);

-- case alter-column/enumeration-to-text
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE CHARACTER VARYING(20);
-- down
-- alone
ALTER TABLE days ALTER COLUMN later SET DATA TYPE ENUM('sad', 'ok', 'glad');

-- case alter-column/not-null
-- alone
ALTER TABLE items ALTER COLUMN n SET NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN n DROP NOT NULL;

-- case alter-column/not-null-with-default
-- alone
ALTER TABLE items ALTER COLUMN state SET DEFAULT 'new';
-- alone
ALTER TABLE items ALTER COLUMN state SET NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN state DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN state DROP NOT NULL;

-- case alter-column/not-null-without-rows
-- alone
ALTER TABLE t ALTER COLUMN v SET NOT NULL;
-- down
-- alone
ALTER TABLE t ALTER COLUMN v DROP NOT NULL;

-- case alter-column/nullable
-- alone
ALTER TABLE items ALTER COLUMN amount DROP NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount SET NOT NULL;

-- case alter-column/nullable-and-unique
-- alone
ALTER TABLE items ALTER COLUMN code DROP NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN code SET NOT NULL;

-- case alter-column/not-null-after-filling
-- in batches of 1000 by id
UPDATE items SET label = 'none' WHERE label is null;
-- alone
ALTER TABLE items ALTER COLUMN label SET NOT NULL;
-- down
-- alone
ALTER TABLE items ALTER COLUMN label DROP NOT NULL;

-- case alter-column/default-set
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'it''s';
-- down
-- alone
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;

-- case alter-column/default-changed
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 12;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-dropped
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-expression
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT (2 * 21);
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/default-today
-- alone
ALTER TABLE items ALTER COLUMN made_on SET DEFAULT (current_date);
-- down
-- alone
ALTER TABLE items ALTER COLUMN made_on DROP DEFAULT;

-- case alter-column/default-now
-- alone
ALTER TABLE items ALTER COLUMN seen_at SET DEFAULT CURRENT_TIMESTAMP;
-- down
-- alone
ALTER TABLE items ALTER COLUMN seen_at DROP DEFAULT;

-- case alter-column/default-random
-- alone
ALTER TABLE items ALTER COLUMN token SET DEFAULT RANDOM_UUID();
-- down
-- alone
ALTER TABLE items ALTER COLUMN token DROP DEFAULT;

-- case alter-column/default-of-an-enumeration
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'sad';
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';

-- case alter-column/comment
-- alone
COMMENT ON COLUMN items.label IS 'what it''s called';
-- down
-- alone
COMMENT ON COLUMN items.label IS NULL;

-- case alter-column/comment-changed
-- alone
COMMENT ON COLUMN items.label IS 'after';
-- down
-- alone
COMMENT ON COLUMN items.label IS 'before';

-- case alter-column/comment-dropped
-- alone
COMMENT ON COLUMN items.label IS NULL;
-- down
-- alone
COMMENT ON COLUMN items.label IS 'before';

-- case alter-column/comment-stays
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE BIGINT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/collation
-- refused: h2 has one collation for the whole database; leave .collate(..) of "label" out there with on(..).otherwise(..).

-- case alter-column/collation-dropped
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);
-- down
-- refused: h2 has one collation for the whole database; leave .collate(..) of "label" out there with on(..).otherwise(..).

-- case alter-column/everything
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(300) USING coalesce(label, 'none');
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'new';
-- alone
ALTER TABLE items ALTER COLUMN label SET NOT NULL;
-- alone
COMMENT ON COLUMN items.label IS 'what it''s called';
-- down
-- alone
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);
-- alone
ALTER TABLE items ALTER COLUMN label DROP NOT NULL;
-- alone
COMMENT ON COLUMN items.label IS NULL;

-- case alter-column/several
-- alone
ALTER TABLE items ADD COLUMN version INTEGER DEFAULT 1 NOT NULL;
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(400);
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT '';
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(12, 2);
-- alone
ALTER TABLE items DROP COLUMN made_on;
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_label_code UNIQUE (label, code);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT uq_items_label_code;
-- alone
ALTER TABLE items ADD COLUMN made_on DATE;
-- alone
ALTER TABLE items ALTER COLUMN price SET DATA TYPE NUMERIC(10, 2);
-- alone
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);
-- alone
ALTER TABLE items DROP COLUMN version;

-- case alter-column/awkward-names
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE CHARACTER VARYING(50);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DEFAULT 'it''s';
-- alone
COMMENT ON COLUMN "odd ""table"""."a b" IS 'odd';
-- down
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" DROP DEFAULT;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE CHARACTER VARYING(20);
-- alone
COMMENT ON COLUMN "odd ""table"""."a b" IS NULL;

-- case alter-column/awkward-names-all
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a""b" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "it's" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a`b" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a.b" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "SELECT" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "Upper" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "größe名" SET DATA TYPE CHARACTER VARYING(40);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx SET DATA TYPE CHARACTER VARYING(40);
-- down
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "größe名" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "Upper" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "SELECT" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a.b" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a`b" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "it's" SET DATA TYPE CHARACTER VARYING(20);
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a""b" SET DATA TYPE CHARACTER VARYING(20);

-- case alter-column/in-a-schema
-- alone
ALTER TABLE audit.log ALTER COLUMN what SET DATA TYPE CHARACTER VARYING(80);
-- alone
ALTER TABLE audit.log ALTER COLUMN what SET DEFAULT '?';
-- down
-- alone
ALTER TABLE audit.log ALTER COLUMN what DROP DEFAULT;
-- alone
ALTER TABLE audit.log ALTER COLUMN what SET DATA TYPE CHARACTER VARYING(40);

-- case alter-column/indexed
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(200);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/in-an-index-of-two
-- alone
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE TIMESTAMP(6);
-- down
-- alone
ALTER TABLE items ALTER COLUMN made_on SET DATA TYPE DATE;

-- case alter-column/unique
-- alone
ALTER TABLE items ALTER COLUMN code SET DATA TYPE CHARACTER VARYING(40);
-- down
-- alone
ALTER TABLE items ALTER COLUMN code SET DATA TYPE CHARACTER VARYING(20);

-- case alter-column/checked
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE BIGINT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 2;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount DROP DEFAULT;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DATA TYPE INTEGER;
-- alone
ALTER TABLE items ALTER COLUMN amount SET DEFAULT 1;

-- case alter-column/key
-- alone
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE BIGINT;
-- down
-- alone
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE INTEGER;

-- case alter-column/primary-key
-- alone
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE BIGINT;
-- down
-- alone
ALTER TABLE pairs ALTER COLUMN a SET DATA TYPE INTEGER;

-- case alter-column/numbered
-- alone
ALTER TABLE events ALTER COLUMN id SET DATA TYPE BIGINT;
-- down
-- alone
ALTER TABLE events ALTER COLUMN id SET DATA TYPE INTEGER;

-- case alter-column/referenced
-- alone
ALTER TABLE items ALTER COLUMN code SET DATA TYPE CHARACTER VARYING(30);
-- down
-- alone
ALTER TABLE items ALTER COLUMN code SET DATA TYPE CHARACTER VARYING(20);

-- case alter-column/pointing-elsewhere
-- alone
ALTER TABLE lines ALTER COLUMN item_code SET DATA TYPE CHARACTER VARYING(30);
-- down
-- alone
ALTER TABLE lines ALTER COLUMN item_code SET DATA TYPE CHARACTER VARYING(20);

-- case alter-column/pointing-elsewhere-not-null
-- alone
ALTER TABLE lines ALTER COLUMN item_id DROP NOT NULL;
-- down
-- alone
ALTER TABLE lines ALTER COLUMN item_id SET NOT NULL;

-- case alter-column/in-a-view
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(200);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/in-a-view-conversion
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(50) USING coalesce(label, code);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/in-a-view-default
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'x';
-- down
-- alone
ALTER TABLE items ALTER COLUMN label DROP DEFAULT;

-- case alter-column/of-a-generated-column
-- alone
ALTER TABLE sums ALTER COLUMN amount SET DATA TYPE BIGINT;
-- down
-- alone
ALTER TABLE sums ALTER COLUMN amount SET DATA TYPE INTEGER;

-- case alter-column/of-a-generated-column-nullable
-- alone
ALTER TABLE sums ALTER COLUMN amount DROP NOT NULL;
-- down
-- alone
ALTER TABLE sums ALTER COLUMN amount SET NOT NULL;

-- case alter-column/in-an-index-with-a-condition
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(200);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);

-- case alter-column/in-an-index-of-an-expression
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(200);
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DATA TYPE CHARACTER VARYING(100);
