-- case rename-column/plain
-- alone
ALTER TABLE items RENAME COLUMN label TO title;
-- down
-- alone
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/to-the-same
-- down

-- case rename-column/json
-- alone
ALTER TABLE docs RENAME COLUMN doc TO content;
-- down
-- alone
ALTER TABLE docs RENAME COLUMN content TO doc;

-- case rename-column/key
-- alone
ALTER TABLE items RENAME COLUMN id TO number;
-- down
-- alone
ALTER TABLE items RENAME COLUMN number TO id;

-- case rename-column/unique
-- alone
ALTER TABLE items RENAME COLUMN code TO sku;
-- down
-- alone
ALTER TABLE items RENAME COLUMN sku TO code;

-- case rename-column/checked
-- alone
ALTER TABLE items RENAME COLUMN amount TO quantity;
-- down
-- alone
ALTER TABLE items RENAME COLUMN quantity TO amount;

-- case rename-column/indexed
-- alone
ALTER TABLE items RENAME COLUMN label TO title;
-- down
-- alone
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/in-an-index-of-two
-- alone
ALTER TABLE items RENAME COLUMN made_on TO built_on;
-- down
-- alone
ALTER TABLE items RENAME COLUMN built_on TO made_on;

-- case rename-column/in-an-index-with-a-condition
-- alone
ALTER TABLE items RENAME COLUMN label TO title;
-- down
-- alone
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/in-an-index-of-an-expression
-- alone
ALTER TABLE items RENAME COLUMN label TO title;
-- down
-- alone
ALTER TABLE items RENAME COLUMN title TO label;

-- case rename-column/referenced-key
-- alone
ALTER TABLE items RENAME COLUMN id TO number;
-- down
-- alone
ALTER TABLE items RENAME COLUMN number TO id;

-- case rename-column/referenced-unique
-- alone
ALTER TABLE items RENAME COLUMN code TO sku;
-- down
-- alone
ALTER TABLE items RENAME COLUMN sku TO code;

-- case rename-column/pointing-elsewhere
-- alone
ALTER TABLE `lines` RENAME COLUMN item_id TO thing_id;
-- down
-- alone
ALTER TABLE `lines` RENAME COLUMN thing_id TO item_id;

-- case rename-column/pointing-at-itself
-- alone
ALTER TABLE tree RENAME COLUMN up TO parent;
-- down
-- alone
ALTER TABLE tree RENAME COLUMN parent TO up;

-- case rename-column/key-that-itself-points-at
-- alone
ALTER TABLE tree RENAME COLUMN id TO node;
-- down
-- alone
ALTER TABLE tree RENAME COLUMN node TO id;

-- case rename-column/numbered
-- alone
ALTER TABLE events RENAME COLUMN id TO number;
-- down
-- alone
ALTER TABLE events RENAME COLUMN number TO id;

-- case rename-column/enumeration
-- alone
ALTER TABLE days RENAME COLUMN mood TO feeling;
-- down
-- alone
ALTER TABLE days RENAME COLUMN feeling TO mood;

-- case rename-column/of-a-generated-column
-- alone
ALTER TABLE sums RENAME COLUMN amount TO quantity;
-- down
-- alone
ALTER TABLE sums RENAME COLUMN quantity TO amount;

-- case rename-column/generated
-- alone
ALTER TABLE sums RENAME COLUMN twice TO double_amount;
-- down
-- alone
ALTER TABLE sums RENAME COLUMN double_amount TO twice;

-- case rename-column/case-alone
-- alone
ALTER TABLE items RENAME COLUMN label TO `Label`;
-- down
-- alone
ALTER TABLE items RENAME COLUMN `Label` TO label;

-- case rename-column/key-that-is-unique-by-another-name
-- alone
ALTER TABLE tree RENAME COLUMN id TO `odd id`;
-- down
-- alone
ALTER TABLE tree RENAME COLUMN `odd id` TO id;

-- case rename-column/two-swap-names
-- alone
ALTER TABLE items RENAME COLUMN price TO `between`;
-- alone
ALTER TABLE items RENAME COLUMN amount TO price;
-- alone
ALTER TABLE items RENAME COLUMN `between` TO amount;
-- down
-- alone
ALTER TABLE items RENAME COLUMN amount TO `between`;
-- alone
ALTER TABLE items RENAME COLUMN price TO amount;
-- alone
ALTER TABLE items RENAME COLUMN `between` TO price;

-- case rename-column/and-fill
-- alone
ALTER TABLE items RENAME COLUMN amount TO quantity;
-- alone
ALTER TABLE items ADD COLUMN more int;
UPDATE items SET more = quantity + 1;
-- alone
ALTER TABLE items MODIFY COLUMN more int NOT NULL;
-- alone
ALTER TABLE items ALTER COLUMN quantity DROP DEFAULT;
-- down
-- alone
ALTER TABLE items ALTER COLUMN quantity SET DEFAULT 1;
-- alone
ALTER TABLE items DROP COLUMN more;
-- alone
ALTER TABLE items RENAME COLUMN quantity TO amount;

-- case rename-column/one-after-the-other
-- alone
ALTER TABLE items RENAME COLUMN label TO `a"b`;
-- alone
ALTER TABLE items RENAME COLUMN `a"b` TO `it's`;
-- alone
ALTER TABLE items RENAME COLUMN `it's` TO `a``b`;
-- alone
ALTER TABLE items RENAME COLUMN `a``b` TO `a b`;
-- alone
ALTER TABLE items RENAME COLUMN `a b` TO `a.b`;
-- alone
ALTER TABLE items RENAME COLUMN `a.b` TO `select`;
-- alone
ALTER TABLE items RENAME COLUMN `select` TO `Upper`;
-- alone
ALTER TABLE items RENAME COLUMN `Upper` TO `größe名`;
-- alone
ALTER TABLE items RENAME COLUMN `größe名` TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
-- alone
ALTER TABLE items RENAME COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx TO `größe名`;
-- alone
ALTER TABLE items RENAME COLUMN `größe名` TO `Upper`;
-- alone
ALTER TABLE items RENAME COLUMN `Upper` TO `select`;
-- alone
ALTER TABLE items RENAME COLUMN `select` TO `a.b`;
-- alone
ALTER TABLE items RENAME COLUMN `a.b` TO `a b`;
-- alone
ALTER TABLE items RENAME COLUMN `a b` TO `a``b`;
-- alone
ALTER TABLE items RENAME COLUMN `a``b` TO `it's`;
-- alone
ALTER TABLE items RENAME COLUMN `it's` TO `a"b`;
-- alone
ALTER TABLE items RENAME COLUMN `a"b` TO label;

-- case rename-column/awkward-names
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `a"b` TO c1;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `it's` TO c2;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `a``b` TO c3;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `a b` TO c4;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `a.b` TO c5;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `select` TO c6;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `Upper` TO c7;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN `größe名` TO c8;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx TO c9;
-- down
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c9 TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c8 TO `größe名`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c7 TO `Upper`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c6 TO `select`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c5 TO `a.b`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c4 TO `a b`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c3 TO `a``b`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c2 TO `it's`;
-- alone
ALTER TABLE `odd "table"` RENAME COLUMN c1 TO `a"b`;

-- case rename-column/in-a-schema
-- alone
ALTER TABLE audit.log RENAME COLUMN what TO `text of it`;
-- down
-- alone
ALTER TABLE audit.log RENAME COLUMN `text of it` TO what;
