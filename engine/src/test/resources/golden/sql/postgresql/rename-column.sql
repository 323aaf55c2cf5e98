-- case rename-column/plain
ALTER TABLE items RENAME COLUMN label TO title;
-- down
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/to-the-same
-- down

-- case rename-column/json
ALTER TABLE docs RENAME COLUMN doc TO content;
-- down
ALTER TABLE docs RENAME COLUMN content TO doc;

-- case rename-column/key
ALTER TABLE items RENAME COLUMN id TO number;
-- down
ALTER TABLE items RENAME COLUMN number TO id;

-- case rename-column/unique
ALTER TABLE items RENAME COLUMN code TO sku;
-- down
ALTER TABLE items RENAME COLUMN sku TO code;

-- case rename-column/checked
ALTER TABLE items RENAME COLUMN amount TO quantity;
-- down
ALTER TABLE items RENAME COLUMN quantity TO amount;

-- case rename-column/indexed
ALTER TABLE items RENAME COLUMN label TO title;
-- down
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/in-an-index-of-two
ALTER TABLE items RENAME COLUMN made_on TO built_on;
-- down
ALTER TABLE items RENAME COLUMN built_on TO made_on;

-- case rename-column/in-an-index-with-a-condition
ALTER TABLE items RENAME COLUMN label TO title;
-- down
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/in-an-index-of-an-expression
ALTER TABLE items RENAME COLUMN label TO title;
-- down
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/referenced-key
ALTER TABLE items RENAME COLUMN id TO number;
-- down
ALTER TABLE items RENAME COLUMN number TO id;

-- case rename-column/referenced-unique
ALTER TABLE items RENAME COLUMN code TO sku;
-- down
ALTER TABLE items RENAME COLUMN sku TO code;

-- case rename-column/pointing-elsewhere
ALTER TABLE lines RENAME COLUMN item_id TO thing_id;
-- down
ALTER TABLE lines RENAME COLUMN thing_id TO item_id;

-- case rename-column/pointing-at-itself
ALTER TABLE tree RENAME COLUMN up TO parent;
-- down
ALTER TABLE tree RENAME COLUMN parent TO up;

-- case rename-column/key-that-itself-points-at
ALTER TABLE tree RENAME COLUMN id TO node;
-- down
ALTER TABLE tree RENAME COLUMN node TO id;

-- case rename-column/numbered
ALTER TABLE events RENAME COLUMN id TO number;
-- down
ALTER TABLE events RENAME COLUMN number TO id;

-- case rename-column/enumeration
ALTER TABLE days RENAME COLUMN mood TO feeling;
-- down
ALTER TABLE days RENAME COLUMN feeling TO mood;

-- case rename-column/of-a-generated-column
ALTER TABLE sums RENAME COLUMN amount TO quantity;
-- down
ALTER TABLE sums RENAME COLUMN quantity TO amount;

-- case rename-column/generated
ALTER TABLE sums RENAME COLUMN twice TO double_amount;
-- down
ALTER TABLE sums RENAME COLUMN double_amount TO twice;

-- case rename-column/case-alone
ALTER TABLE items RENAME COLUMN label TO "Label";
-- down
ALTER TABLE items RENAME COLUMN "Label" TO label;

-- case rename-column/key-that-is-unique-by-another-name
ALTER TABLE tree RENAME COLUMN id TO "odd id";
-- down
ALTER TABLE tree RENAME COLUMN "odd id" TO id;

-- case rename-column/two-swap-names
ALTER TABLE items RENAME COLUMN price TO "between";
ALTER TABLE items RENAME COLUMN amount TO price;
ALTER TABLE items RENAME COLUMN "between" TO amount;
-- down
ALTER TABLE items RENAME COLUMN amount TO "between";
ALTER TABLE items RENAME COLUMN price TO amount;
ALTER TABLE items RENAME COLUMN "between" TO price;

-- case rename-column/and-fill
ALTER TABLE items RENAME COLUMN amount TO quantity;
ALTER TABLE items ADD COLUMN more integer;
UPDATE items SET more = quantity + 1;
ALTER TABLE items ALTER COLUMN more SET NOT NULL;
ALTER TABLE items ALTER COLUMN quantity DROP DEFAULT;
-- down
ALTER TABLE items ALTER COLUMN quantity SET DEFAULT 1;
ALTER TABLE items DROP COLUMN more;
ALTER TABLE items RENAME COLUMN quantity TO amount;

-- case rename-column/one-after-the-other
ALTER TABLE items RENAME COLUMN label TO "a""b";
ALTER TABLE items RENAME COLUMN "a""b" TO "it's";
ALTER TABLE items RENAME COLUMN "it's" TO "a`b";
ALTER TABLE items RENAME COLUMN "a`b" TO "a b";
ALTER TABLE items RENAME COLUMN "a b" TO "a.b";
ALTER TABLE items RENAME COLUMN "a.b" TO "select";
ALTER TABLE items RENAME COLUMN "select" TO "Upper";
ALTER TABLE items RENAME COLUMN "Upper" TO "größe名";
ALTER TABLE items RENAME COLUMN "größe名" TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
ALTER TABLE items RENAME COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx TO "größe名";
ALTER TABLE items RENAME COLUMN "größe名" TO "Upper";
ALTER TABLE items RENAME COLUMN "Upper" TO "select";
ALTER TABLE items RENAME COLUMN "select" TO "a.b";
ALTER TABLE items RENAME COLUMN "a.b" TO "a b";
ALTER TABLE items RENAME COLUMN "a b" TO "a`b";
ALTER TABLE items RENAME COLUMN "a`b" TO "it's";
ALTER TABLE items RENAME COLUMN "it's" TO "a""b";
ALTER TABLE items RENAME COLUMN "a""b" TO label;

-- case rename-column/awkward-names
ALTER TABLE "odd ""table""" RENAME COLUMN "a""b" TO c1;
ALTER TABLE "odd ""table""" RENAME COLUMN "it's" TO c2;
ALTER TABLE "odd ""table""" RENAME COLUMN "a`b" TO c3;
ALTER TABLE "odd ""table""" RENAME COLUMN "a b" TO c4;
ALTER TABLE "odd ""table""" RENAME COLUMN "a.b" TO c5;
ALTER TABLE "odd ""table""" RENAME COLUMN "select" TO c6;
ALTER TABLE "odd ""table""" RENAME COLUMN "Upper" TO c7;
ALTER TABLE "odd ""table""" RENAME COLUMN "größe名" TO c8;
ALTER TABLE "odd ""table""" RENAME COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx TO c9;
-- down
ALTER TABLE "odd ""table""" RENAME COLUMN c9 TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
ALTER TABLE "odd ""table""" RENAME COLUMN c8 TO "größe名";
ALTER TABLE "odd ""table""" RENAME COLUMN c7 TO "Upper";
ALTER TABLE "odd ""table""" RENAME COLUMN c6 TO "select";
ALTER TABLE "odd ""table""" RENAME COLUMN c5 TO "a.b";
ALTER TABLE "odd ""table""" RENAME COLUMN c4 TO "a b";
ALTER TABLE "odd ""table""" RENAME COLUMN c3 TO "a`b";
ALTER TABLE "odd ""table""" RENAME COLUMN c2 TO "it's";
ALTER TABLE "odd ""table""" RENAME COLUMN c1 TO "a""b";

-- case rename-column/in-a-schema
ALTER TABLE audit.log RENAME COLUMN what TO "text of it";
-- down
ALTER TABLE audit.log RENAME COLUMN "text of it" TO what;
