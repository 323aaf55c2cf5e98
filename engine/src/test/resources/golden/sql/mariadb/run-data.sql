-- case run-data/with-a-way-back
-- Java: data step fill labels
-- down
-- Java: undo data step fill labels

-- case run-data/without-a-way-back
-- Java: data step look
-- down
-- refused: Revision "c2" cannot be undone: data step "look" without .undo(..).

-- case run-data/between-changes
-- alone
ALTER TABLE items ADD COLUMN slug varchar(40);
-- Java: data step fill slugs
-- must find nothing: column "items.slug" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'slug' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE items MODIFY COLUMN slug varchar(40) NOT NULL;
-- down
-- must find nothing: column "items.slug" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'slug' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE items MODIFY COLUMN slug varchar(40);
-- Java: undo data step fill slugs
-- alone
ALTER TABLE items DROP COLUMN slug;
