-- case rename-column/plain
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO title;
-- down
-- alone
ALTER TABLE items ALTER COLUMN title RENAME TO label;

-- case rename-column/to-the-same
-- down

-- case rename-column/json
-- alone
ALTER TABLE docs ALTER COLUMN doc RENAME TO content;
-- down
-- alone
ALTER TABLE docs ALTER COLUMN content RENAME TO doc;

-- case rename-column/key
-- alone
ALTER TABLE items ALTER COLUMN id RENAME TO number;
-- down
-- alone
ALTER TABLE items ALTER COLUMN number RENAME TO id;

-- case rename-column/unique
-- alone
ALTER TABLE items ALTER COLUMN code RENAME TO sku;
-- down
-- alone
ALTER TABLE items ALTER COLUMN sku RENAME TO code;

-- case rename-column/checked
-- alone
ALTER TABLE items ALTER COLUMN amount RENAME TO quantity;
-- down
-- alone
ALTER TABLE items ALTER COLUMN quantity RENAME TO amount;

-- case rename-column/indexed
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO title;
-- down
-- alone
ALTER TABLE items ALTER COLUMN title RENAME TO label;

-- case rename-column/in-an-index-of-two
-- alone
ALTER TABLE items ALTER COLUMN made_on RENAME TO built_on;
-- down
-- alone
ALTER TABLE items ALTER COLUMN built_on RENAME TO made_on;

-- case rename-column/in-an-index-with-a-condition
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO title;
-- down
-- alone
ALTER TABLE items ALTER COLUMN title RENAME TO label;

-- case rename-column/in-an-index-of-an-expression
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO title;
-- down
-- alone
ALTER TABLE items ALTER COLUMN title RENAME TO label;

-- case rename-column/referenced-key
-- alone
ALTER TABLE items ALTER COLUMN id RENAME TO number;
-- down
-- alone
ALTER TABLE items ALTER COLUMN number RENAME TO id;

-- case rename-column/referenced-unique
-- alone
ALTER TABLE items ALTER COLUMN code RENAME TO sku;
-- down
-- alone
ALTER TABLE items ALTER COLUMN sku RENAME TO code;

-- case rename-column/pointing-elsewhere
-- alone
ALTER TABLE lines ALTER COLUMN item_id RENAME TO thing_id;
-- down
-- alone
ALTER TABLE lines ALTER COLUMN thing_id RENAME TO item_id;

-- case rename-column/pointing-at-itself
-- alone
ALTER TABLE tree ALTER COLUMN up RENAME TO parent;
-- down
-- alone
ALTER TABLE tree ALTER COLUMN parent RENAME TO up;

-- case rename-column/key-that-itself-points-at
-- alone
ALTER TABLE tree ALTER COLUMN id RENAME TO node;
-- down
-- alone
ALTER TABLE tree ALTER COLUMN node RENAME TO id;

-- case rename-column/numbered
-- alone
ALTER TABLE events ALTER COLUMN id RENAME TO number;
-- down
-- alone
ALTER TABLE events ALTER COLUMN number RENAME TO id;

-- case rename-column/enumeration
-- alone
ALTER TABLE days ALTER COLUMN mood RENAME TO feeling;
-- down
-- alone
ALTER TABLE days ALTER COLUMN feeling RENAME TO mood;

-- case rename-column/of-a-generated-column
-- alone
ALTER TABLE sums ALTER COLUMN amount RENAME TO quantity;
-- down
-- alone
ALTER TABLE sums ALTER COLUMN quantity RENAME TO amount;

-- case rename-column/generated
-- alone
ALTER TABLE sums ALTER COLUMN twice RENAME TO double_amount;
-- down
-- alone
ALTER TABLE sums ALTER COLUMN double_amount RENAME TO twice;

-- case rename-column/case-alone
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO "Label";
-- down
-- alone
ALTER TABLE items ALTER COLUMN "Label" RENAME TO label;

-- case rename-column/key-that-is-unique-by-another-name
-- alone
ALTER TABLE tree ALTER COLUMN id RENAME TO "odd id";
-- down
-- alone
ALTER TABLE tree ALTER COLUMN "odd id" RENAME TO id;

-- case rename-column/two-swap-names
-- alone
ALTER TABLE items ALTER COLUMN price RENAME TO "BETWEEN";
-- alone
ALTER TABLE items ALTER COLUMN amount RENAME TO price;
-- alone
ALTER TABLE items ALTER COLUMN "BETWEEN" RENAME TO amount;
-- down
-- alone
ALTER TABLE items ALTER COLUMN amount RENAME TO "BETWEEN";
-- alone
ALTER TABLE items ALTER COLUMN price RENAME TO amount;
-- alone
ALTER TABLE items ALTER COLUMN "BETWEEN" RENAME TO price;

-- case rename-column/and-fill
-- alone
ALTER TABLE items ALTER COLUMN amount RENAME TO quantity;
-- alone
ALTER TABLE items ADD COLUMN more INTEGER;
UPDATE items SET more = quantity + 1;
-- alone
ALTER TABLE items ALTER COLUMN more SET NOT NULL;
-- alone
ALTER TABLE items ALTER COLUMN quantity DROP DEFAULT;
-- down
-- alone
ALTER TABLE items ALTER COLUMN quantity SET DEFAULT 1;
-- alone
ALTER TABLE items DROP COLUMN more;
-- alone
ALTER TABLE items ALTER COLUMN quantity RENAME TO amount;

-- case rename-column/one-after-the-other
-- alone
ALTER TABLE items ALTER COLUMN label RENAME TO "a""b";
-- alone
ALTER TABLE items ALTER COLUMN "a""b" RENAME TO "it's";
-- alone
ALTER TABLE items ALTER COLUMN "it's" RENAME TO "a`b";
-- alone
ALTER TABLE items ALTER COLUMN "a`b" RENAME TO "a b";
-- alone
ALTER TABLE items ALTER COLUMN "a b" RENAME TO "a.b";
-- alone
ALTER TABLE items ALTER COLUMN "a.b" RENAME TO "SELECT";
-- alone
ALTER TABLE items ALTER COLUMN "SELECT" RENAME TO "Upper";
-- alone
ALTER TABLE items ALTER COLUMN "Upper" RENAME TO "größe名";
-- alone
ALTER TABLE items ALTER COLUMN "größe名" RENAME TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
-- alone
ALTER TABLE items ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx RENAME TO "größe名";
-- alone
ALTER TABLE items ALTER COLUMN "größe名" RENAME TO "Upper";
-- alone
ALTER TABLE items ALTER COLUMN "Upper" RENAME TO "SELECT";
-- alone
ALTER TABLE items ALTER COLUMN "SELECT" RENAME TO "a.b";
-- alone
ALTER TABLE items ALTER COLUMN "a.b" RENAME TO "a b";
-- alone
ALTER TABLE items ALTER COLUMN "a b" RENAME TO "a`b";
-- alone
ALTER TABLE items ALTER COLUMN "a`b" RENAME TO "it's";
-- alone
ALTER TABLE items ALTER COLUMN "it's" RENAME TO "a""b";
-- alone
ALTER TABLE items ALTER COLUMN "a""b" RENAME TO label;

-- case rename-column/awkward-names
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a""b" RENAME TO c1;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "it's" RENAME TO c2;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a`b" RENAME TO c3;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a b" RENAME TO c4;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "a.b" RENAME TO c5;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "SELECT" RENAME TO c6;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "Upper" RENAME TO c7;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN "größe名" RENAME TO c8;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx RENAME TO c9;
-- down
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c9 RENAME TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c8 RENAME TO "größe名";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c7 RENAME TO "Upper";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c6 RENAME TO "SELECT";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c5 RENAME TO "a.b";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c4 RENAME TO "a b";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c3 RENAME TO "a`b";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c2 RENAME TO "it's";
-- alone
ALTER TABLE "odd ""table""" ALTER COLUMN c1 RENAME TO "a""b";

-- case rename-column/in-a-schema
-- alone
ALTER TABLE audit.log ALTER COLUMN what RENAME TO "text of it";
-- down
-- alone
ALTER TABLE audit.log ALTER COLUMN "text of it" RENAME TO what;
