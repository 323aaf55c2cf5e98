-- case add-constraint/primary-key
-- alone
ALTER TABLE pairs ADD PRIMARY KEY (a);
-- down
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
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE pairs MODIFY COLUMN a int;

-- case add-constraint/primary-key-of-two
-- alone
ALTER TABLE pairs ADD PRIMARY KEY (b, a);
-- down
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
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE pairs MODIFY COLUMN b int;
-- must find nothing: column "pairs.a" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'a' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE pairs MODIFY COLUMN a int;

-- case add-constraint/unique
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_label UNIQUE (label);
-- down
-- alone
ALTER TABLE items DROP INDEX uq_items_label;

-- case add-constraint/unique-of-two
-- alone
ALTER TABLE items ADD CONSTRAINT pair UNIQUE (made_on, code);
-- down
-- alone
ALTER TABLE items DROP INDEX pair;

-- case add-constraint/check
-- alone
ALTER TABLE items ADD CONSTRAINT ck_price CHECK (price > 0 or price is null);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT ck_price;

-- case add-constraint/check-of-two
-- alone
ALTER TABLE items ADD CONSTRAINT `both` CHECK (amount < 1000 or label <> 'it''s');
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT `both`;

-- case add-constraint/check-with-functions
-- alone
ALTER TABLE items ADD CONSTRAINT short CHECK (length(coalesce(label, '')) < 90 and code not in ('x', 'y'));
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT short;

-- case add-constraint/foreign-key
-- alone
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c), ADD KEY fk_children_pc (pc);
-- down
-- alone
ALTER TABLE children DROP FOREIGN KEY fk_children_pc, DROP INDEX fk_children_pc;

-- case add-constraint/foreign-key-of-two
-- alone
ALTER TABLE children ADD CONSTRAINT fk_both FOREIGN KEY (pa, pb) REFERENCES parents (a, b) ON DELETE CASCADE ON UPDATE RESTRICT, ADD KEY fk_both (pa, pb);
-- down
-- alone
ALTER TABLE children DROP FOREIGN KEY fk_both, DROP INDEX fk_both;

-- case add-constraint/foreign-key-that-sets-null
-- alone
ALTER TABLE children ADD CONSTRAINT fk_children_pc FOREIGN KEY (pc) REFERENCES parents (c) ON DELETE SET NULL, ADD KEY fk_children_pc (pc);
-- down
-- alone
ALTER TABLE children DROP FOREIGN KEY fk_children_pc, DROP INDEX fk_children_pc;

-- case add-constraint/check-of-what-a-foreign-key-empties
-- refused: mariadb cannot read "children.pc" in check "positive" while "fk_children_pc" changes it by itself; leave out one of the two there with on(..).otherwise(..), or choose another action.

-- case add-constraint/check-of-no-column
-- refused: mariadb forgets a check that looks at no column; leave "always" of "items" out there with on(..).otherwise(..).

-- case add-constraint/deferrable-foreign-key
-- refused: mariadb checks foreign keys at once; leave deferrable() of "fk_children_pc" out there with on(..).otherwise(..).

-- case add-constraint/deferred-foreign-key
-- refused: mariadb checks foreign keys at once; leave deferrable() of "fk_children_pc" out there with on(..).otherwise(..).

-- case add-constraint/foreign-key-to-itself
-- alone
ALTER TABLE items ADD CONSTRAINT fk_self FOREIGN KEY (id) REFERENCES items (id);
-- down
-- alone
ALTER TABLE items DROP FOREIGN KEY fk_self;

-- case add-constraint/of-one-database
-- alone
ALTER TABLE items ADD CONSTRAINT small CHECK (amount < 10);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT small;

-- case add-constraint/several
-- alone
ALTER TABLE `lines` ADD CONSTRAINT some CHECK (quantity > 0);
-- alone
ALTER TABLE `lines` ADD CONSTRAINT uq_lines_item_id_quantity UNIQUE (item_id, quantity), DROP INDEX fk_lines_item_id;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_again FOREIGN KEY (item_id) REFERENCES items (id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_again;
-- alone
ALTER TABLE `lines` DROP INDEX uq_lines_item_id_quantity, ADD KEY IF NOT EXISTS fk_lines_item_id (item_id);
-- alone
ALTER TABLE `lines` DROP CONSTRAINT some;

-- case add-constraint/awkward-names
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT `uq_odd "table"_a"b_it's` UNIQUE (`a"b`, `it's`);
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT `the "key"` UNIQUE (`select`);
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT `größe` CHECK (id > 0);
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx CHECK (id < 100);
-- down
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20), DROP CONSTRAINT IF EXISTS sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
ALTER TABLE `odd "table"` DROP CONSTRAINT `größe`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `the "key"`;
-- alone
ALTER TABLE `odd "table"` DROP INDEX `uq_odd "table"_a"b_it's`;

-- case add-constraint/awkward-foreign-key
-- alone
ALTER TABLE `odd "table"` ADD CONSTRAINT `fk_odd "table"_to it's` FOREIGN KEY (`to it's`) REFERENCES `odd "table"` (`a.b`), ADD KEY `fk_odd "table"_to it's` (`to it's`);
-- down
-- alone
ALTER TABLE `odd "table"` DROP FOREIGN KEY `fk_odd "table"_to it's`, DROP INDEX `fk_odd "table"_to it's`;

-- case add-constraint/in-a-schema
-- alone
ALTER TABLE audit.log ADD CONSTRAINT uq_log_what UNIQUE (what);
-- down
-- alone
ALTER TABLE audit.log DROP INDEX uq_log_what;
