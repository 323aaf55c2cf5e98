-- case drop-column/plain
-- alone
ALTER TABLE items DROP COLUMN label;
-- down
-- alone
ALTER TABLE items ADD COLUMN label varchar(100);

-- case drop-column/commented
-- alone
ALTER TABLE items DROP COLUMN price;
-- down
-- alone
ALTER TABLE items ADD COLUMN price decimal(10, 2) COMMENT 'it''s net';

-- case drop-column/not-null-with-default
-- alone
ALTER TABLE items DROP COLUMN sold;
-- down
-- alone
ALTER TABLE items ADD COLUMN sold tinyint(1) NOT NULL DEFAULT FALSE;

-- case drop-column/default-now
-- alone
ALTER TABLE items DROP COLUMN seen_at;
-- down
-- alone
ALTER TABLE items ADD COLUMN seen_at datetime(6) NOT NULL DEFAULT (utc_timestamp(6));

-- case drop-column/generated
-- alone
ALTER TABLE sums DROP COLUMN twice;
-- down
-- alone
ALTER TABLE sums ADD COLUMN twice int GENERATED ALWAYS AS (amount * 2) STORED;

-- case drop-column/enumeration
-- alone
ALTER TABLE days DROP COLUMN later;
-- down
-- alone
ALTER TABLE days ADD COLUMN later enum('sad', 'ok', 'glad');

-- case drop-column/collated
-- alone
ALTER TABLE items DROP COLUMN c;
-- down
-- alone
ALTER TABLE items ADD COLUMN c varchar(20) COLLATE utf8mb4_bin;

-- case drop-column/indexed
-- alone
ALTER TABLE items DROP INDEX ix_items_label;
-- alone
ALTER TABLE items DROP COLUMN label;
-- down
-- alone
ALTER TABLE items ADD COLUMN label varchar(100);
-- alone
ALTER TABLE items ADD KEY ix_items_label (label);

-- case drop-column/in-an-index-of-two
-- alone
ALTER TABLE items DROP INDEX ix_made_code;
-- alone
ALTER TABLE items DROP COLUMN made_on;
-- down
-- alone
ALTER TABLE items ADD COLUMN made_on date;
-- alone
ALTER TABLE items ADD UNIQUE KEY ix_made_code (made_on, code);

-- case drop-column/checked
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_amount;
-- alone
ALTER TABLE items DROP COLUMN amount;
-- down
-- alone
ALTER TABLE items ADD COLUMN amount int NOT NULL DEFAULT 1;
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);

-- case drop-column/pointing-elsewhere
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code, DROP INDEX fk_lines_item_code;
-- alone
ALTER TABLE `lines` DROP COLUMN item_code;
-- down
-- alone
ALTER TABLE `lines` ADD COLUMN item_code varchar(20);
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code), ADD KEY fk_lines_item_code (item_code);

-- case drop-column/pointing-at-itself
-- alone
ALTER TABLE tree DROP FOREIGN KEY fk_tree_up, DROP INDEX fk_tree_up;
-- alone
ALTER TABLE tree DROP COLUMN up;
-- down
-- alone
ALTER TABLE tree ADD COLUMN up int;
-- alone
ALTER TABLE tree ADD CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id), ADD KEY fk_tree_up (up);

-- case drop-column/numbered
-- alone
ALTER TABLE events DROP PRIMARY KEY, DROP COLUMN id;
-- down
-- alone
ALTER TABLE events ADD COLUMN id bigint NOT NULL AUTO_INCREMENT, ADD PRIMARY KEY (id);

-- case drop-column/in-a-view
-- alone
DROP VIEW first_labels;
-- alone
DROP VIEW labels;
-- alone
ALTER TABLE items DROP COLUMN label;
-- down
-- alone
ALTER TABLE items ADD COLUMN label varchar(100);
-- alone
CREATE VIEW labels AS select id, label from items;
-- alone
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-column/unique-and-referenced
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code, DROP INDEX fk_lines_item_code;
-- alone
ALTER TABLE items DROP INDEX uq_items_code;
-- alone
ALTER TABLE items DROP COLUMN code;
-- down
-- alone
ALTER TABLE items ADD COLUMN code varchar(20);
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_code UNIQUE (code);
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code), ADD KEY fk_lines_item_code (item_code);

-- case drop-column/with-a-column-of-it
-- alone
ALTER TABLE sums DROP COLUMN twice;
-- alone
ALTER TABLE sums DROP COLUMN amount;
-- down
-- alone
ALTER TABLE sums ADD COLUMN amount int;
-- alone
ALTER TABLE sums ADD COLUMN twice int GENERATED ALWAYS AS (amount * 2) STORED;

-- case drop-column/of-the-key
-- alone
ALTER TABLE pairs ADD PRIMARY KEY (a, b);
-- alone
ALTER TABLE pairs DROP PRIMARY KEY;
-- must find nothing: column "pairs.b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'b' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN b int;
-- alone
ALTER TABLE pairs DROP COLUMN b;
-- down
-- alone
ALTER TABLE pairs ADD COLUMN b int;
-- must find nothing: column "pairs.b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN b int NOT NULL;
-- alone
ALTER TABLE pairs ADD PRIMARY KEY (a, b);
-- alone
ALTER TABLE pairs DROP PRIMARY KEY;
-- must find nothing: column "pairs.a" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'a' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN a int;
-- must find nothing: column "pairs.b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'b' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN b int;

-- case drop-column/several
-- alone
ALTER TABLE items DROP COLUMN price;
-- alone
ALTER TABLE items DROP COLUMN made_on;
-- alone
ALTER TABLE items DROP COLUMN label;
-- down
-- alone
ALTER TABLE items ADD COLUMN label varchar(100);
-- alone
ALTER TABLE items ADD COLUMN made_on date;
-- alone
ALTER TABLE items ADD COLUMN price decimal(10, 2);

-- case drop-column/awkward-names
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `a"b`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `it's`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `a``b`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `odd index`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `a b`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `odd 'key'`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `a.b`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `select`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `Upper`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `größe名`;
-- alone
ALTER TABLE `odd "table"` DROP COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
-- alone
ALTER TABLE `odd "table"` ADD COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `größe名` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `Upper` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `select` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `a.b` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT `odd 'key'` UNIQUE (`a.b`);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `a b` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD KEY `odd index` (`a b`);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `a``b` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `it's` varchar(20);
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `a"b` varchar(20);

-- case drop-column/in-a-schema
-- alone
ALTER TABLE audit.log DROP COLUMN who;
-- down
-- alone
ALTER TABLE audit.log ADD COLUMN who varchar(20);
