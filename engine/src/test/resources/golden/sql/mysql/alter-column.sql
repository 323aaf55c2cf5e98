-- case alter-column/wider-text
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(400);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(400)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/unlimited-text
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label longtext;
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'longtext'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/unlimited-text-in-a-key
-- refused: mysql has no key over text(): unique constraint "uq_items_code" names "items.code"; make that a varchar(..) or bytes(n), or index a generated column that holds the beginning or a hash of it.

-- case alter-column/uuid-to-date
-- must find nothing: column "tokens.token" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'tokens' AND t.table_schema = database() AND t.table_name = 'tokens' AND c.column_name = 'token' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'binary(16)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE tokens MODIFY COLUMN token date;
-- down
-- must find nothing: column "tokens.token" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'tokens' AND t.table_schema = database() AND t.table_name = 'tokens' AND c.column_name = 'token' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'date'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE tokens MODIFY COLUMN token binary(16);

-- case alter-column/narrower-text
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(10);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(10)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/wider-number
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount bigint NOT NULL DEFAULT 1;
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/narrower-number
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount smallint NOT NULL DEFAULT 1;
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'smallint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/without-a-sign
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount bigint unsigned NOT NULL DEFAULT 1;
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint unsigned'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/wider-decimal
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(10,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(14, 4);
-- down
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(14,4)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(10, 2);

-- case alter-column/narrower-decimal
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(10,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(4, 2);
-- down
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(4,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(10, 2);

-- case alter-column/decimal-to-float
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(10,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price double;
-- down
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'double'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(10, 2);

-- case alter-column/day-to-moment
-- must find nothing: column "items.made_on" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'made_on' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'date'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN made_on datetime(6);
-- down
-- must find nothing: column "items.made_on" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'made_on' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'datetime(6)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN made_on date;

-- case alter-column/number-to-text
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(10,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price varchar(30);
-- down
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(30)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(10, 2);

-- case alter-column/conversion
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items ADD COLUMN schema_converted int;
UPDATE items SET schema_converted = length(label);
-- alone
ALTER TABLE items DROP COLUMN label, CHANGE COLUMN schema_converted label int;
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
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
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/conversion-of-another-column
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items ADD COLUMN schema_converted varchar(50);
UPDATE items SET schema_converted = coalesce(label, code);
-- alone
ALTER TABLE items DROP COLUMN label, CHANGE COLUMN schema_converted label varchar(50);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(50)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/conversion-with-a-new-default
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items ADD COLUMN schema_converted decimal(9, 2);
UPDATE items SET schema_converted = amount * 2;
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_amount, DROP COLUMN amount, CHANGE COLUMN schema_converted amount decimal(9, 2) NOT NULL DEFAULT 0.50, ADD CONSTRAINT ck_items_amount CHECK (amount >= 0);
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(9,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/own-words-on-one-database
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(130);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/text-to-enumeration
-- must find nothing: column "items.initial" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'initial' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(5)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN initial enum('a', 'b', 'c');
-- down
-- must find nothing: column "items.initial" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'initial' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''a'',''b'',''c'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN initial varchar(5);

-- case alter-column/enumeration-to-text
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN later varchar(20);
-- down
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case alter-column/not-null
-- must find nothing: column "items.n" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'n' AND (
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
ALTER TABLE items MODIFY COLUMN n int NOT NULL;
-- down
-- must find nothing: column "items.n" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'n' AND (
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
ALTER TABLE items MODIFY COLUMN n int;

-- case alter-column/not-null-with-default
-- must find nothing: column "items.state" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'state' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(9)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN state varchar(9) NOT NULL DEFAULT 'new';
-- down
-- must find nothing: column "items.state" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'state' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'new')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(9)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN state varchar(9);

-- case alter-column/not-null-without-rows
-- must find nothing: column "t.v" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 't' AND t.table_schema = database() AND t.table_name = 't' AND c.column_name = 'v' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(9)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE t MODIFY COLUMN v varchar(9) NOT NULL;
-- down
-- must find nothing: column "t.v" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 't' AND t.table_schema = database() AND t.table_name = 't' AND c.column_name = 'v' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(9)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE t MODIFY COLUMN v varchar(9);

-- case alter-column/nullable
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int DEFAULT 1;
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/nullable-and-unique
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(20);
-- down
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(20) NOT NULL;

-- case alter-column/not-null-after-filling
-- in batches of 1000 by id
UPDATE items SET label = 'none' WHERE label is null;
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) NOT NULL;
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/default-set
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'it''s';
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT NULL;

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
ALTER TABLE items ALTER COLUMN made_on SET DEFAULT NULL;

-- case alter-column/default-now
-- alone
ALTER TABLE items ALTER COLUMN seen_at SET DEFAULT (utc_timestamp(6));
-- down
-- alone
ALTER TABLE items ALTER COLUMN seen_at SET DEFAULT NULL;

-- case alter-column/default-random
-- alone
ALTER TABLE items ALTER COLUMN token SET DEFAULT (uuid_to_bin(uuid()));
-- down
-- alone
ALTER TABLE items ALTER COLUMN token SET DEFAULT NULL;

-- case alter-column/default-of-an-enumeration
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'sad';
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';

-- case alter-column/comment
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COMMENT 'what it''s called';
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> 'what it''s called'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/comment-changed
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> 'before'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COMMENT 'after';
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> 'after'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COMMENT 'before';

-- case alter-column/comment-dropped
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> 'before'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COMMENT 'before';

-- case alter-column/comment-stays
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> 'how many'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount bigint NOT NULL DEFAULT 1 COMMENT 'how many';
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> 'how many'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1 COMMENT 'how many';

-- case alter-column/collation
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COLLATE utf8mb4_bin;
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> 'utf8mb4_bin');
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/collation-dropped
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> 'utf8mb4_bin');
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100) COLLATE utf8mb4_bin;

-- case alter-column/everything
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items ADD COLUMN schema_converted varchar(300);
UPDATE items SET schema_converted = coalesce(label, 'none');
-- alone
ALTER TABLE items DROP COLUMN label, CHANGE COLUMN schema_converted label varchar(300) NOT NULL DEFAULT 'new' COMMENT 'what it''s called';
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> 'what it''s called'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'new')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(300)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/several
-- alone
ALTER TABLE items ADD COLUMN version int NOT NULL DEFAULT 1;
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(400) DEFAULT '';
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(10,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(12, 2);
-- alone
ALTER TABLE items DROP COLUMN made_on;
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_label_code UNIQUE (label, code);
-- down
-- alone
ALTER TABLE items DROP INDEX uq_items_label_code;
-- alone
ALTER TABLE items ADD COLUMN made_on date;
-- must find nothing: column "items.price" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'price' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'decimal(12,2)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN price decimal(10, 2);
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(400)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);
-- alone
ALTER TABLE items DROP COLUMN version;

-- case alter-column/awkward-names
-- must find nothing: column "odd "table".a b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a b` varchar(50) DEFAULT 'it''s' COMMENT 'odd';
-- down
-- must find nothing: column "odd "table".a b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> 'odd'
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(50)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a b` varchar(20);

-- case alter-column/awkward-names-all
-- must find nothing: column "odd "table".a"b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a"b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a"b` varchar(40);
-- must find nothing: column "odd "table".it's" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'it''s' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `it's` varchar(40);
-- must find nothing: column "odd "table".a`b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a`b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a``b` varchar(40);
-- must find nothing: column "odd "table".a b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a b` varchar(40);
-- must find nothing: column "odd "table".a.b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a.b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a.b` varchar(40);
-- must find nothing: column "odd "table".select" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'select' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `select` varchar(40);
-- must find nothing: column "odd "table".Upper" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'Upper' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `Upper` varchar(40);
-- must find nothing: column "odd "table".größe名" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'größe名' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `größe名` varchar(40);
-- must find nothing: column "odd "table".sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(40);
-- down
-- must find nothing: column "odd "table".sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20);
-- must find nothing: column "odd "table".größe名" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'größe名' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `größe名` varchar(20);
-- must find nothing: column "odd "table".Upper" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'Upper' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `Upper` varchar(20);
-- must find nothing: column "odd "table".select" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'select' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `select` varchar(20);
-- must find nothing: column "odd "table".a.b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a.b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a.b` varchar(20);
-- must find nothing: column "odd "table".a b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a b` varchar(20);
-- must find nothing: column "odd "table".a`b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a`b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a``b` varchar(20);
-- must find nothing: column "odd "table".it's" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'it''s' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `it's` varchar(20);
-- must find nothing: column "odd "table".a"b" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'odd "table"' AND t.table_schema = database() AND t.table_name = 'odd "table"' AND c.column_name = 'a"b' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `a"b` varchar(20);

-- case alter-column/in-a-schema
-- must find nothing: column "audit.log.what" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = 'audit' AND c.table_name = 'log' AND t.table_schema = 'audit' AND t.table_name = 'log' AND c.column_name = 'what' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE audit.log MODIFY COLUMN what varchar(80) NOT NULL DEFAULT '?';
-- down
-- must find nothing: column "audit.log.what" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = 'audit' AND c.table_name = 'log' AND t.table_schema = 'audit' AND t.table_name = 'log' AND c.column_name = 'what' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(80)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE audit.log MODIFY COLUMN what varchar(40) NOT NULL;

-- case alter-column/indexed
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(200);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(200)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/in-an-index-of-two
-- must find nothing: column "items.made_on" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'made_on' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'date'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN made_on datetime(6);
-- down
-- must find nothing: column "items.made_on" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'made_on' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'datetime(6)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN made_on date;

-- case alter-column/unique
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(40) NOT NULL;
-- down
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(40)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(20) NOT NULL;

-- case alter-column/checked
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '1')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount bigint NOT NULL DEFAULT 2;
-- down
-- must find nothing: column "items.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> '2')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN amount int NOT NULL DEFAULT 1;

-- case alter-column/key
-- must find nothing: column "pairs.a" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'a' AND (
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
ALTER TABLE pairs MODIFY COLUMN a bigint;
-- down
-- must find nothing: column "pairs.a" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'a' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN a int;

-- case alter-column/primary-key
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
ALTER TABLE pairs MODIFY COLUMN a bigint NOT NULL;
-- down
-- must find nothing: column "pairs.a" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'pairs' AND t.table_schema = database() AND t.table_name = 'pairs' AND c.column_name = 'a' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE pairs MODIFY COLUMN a int NOT NULL;

-- case alter-column/numbered
-- must find nothing: column "events.id" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'events' AND t.table_schema = database() AND t.table_name = 'events' AND c.column_name = 'id' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra NOT LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'int'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE events MODIFY COLUMN id bigint NOT NULL AUTO_INCREMENT;
-- down
-- must find nothing: column "events.id" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'events' AND t.table_schema = database() AND t.table_name = 'events' AND c.column_name = 'id' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra NOT LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE events MODIFY COLUMN id int NOT NULL AUTO_INCREMENT;

-- case alter-column/referenced
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code;
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(30) NOT NULL;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);
-- down
-- must find nothing: column "items.code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'code' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(30)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code;
-- alone
ALTER TABLE items MODIFY COLUMN code varchar(20) NOT NULL;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case alter-column/pointing-elsewhere
-- must find nothing: column "lines.item_code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'lines' AND t.table_schema = database() AND t.table_name = 'lines' AND c.column_name = 'item_code' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(20)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code;
-- alone
ALTER TABLE `lines` MODIFY COLUMN item_code varchar(30);
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);
-- down
-- must find nothing: column "lines.item_code" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'lines' AND t.table_schema = database() AND t.table_name = 'lines' AND c.column_name = 'item_code' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(30)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_item_code;
-- alone
ALTER TABLE `lines` MODIFY COLUMN item_code varchar(20);
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code);

-- case alter-column/pointing-elsewhere-not-null
-- must find nothing: column "lines.item_id" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'lines' AND t.table_schema = database() AND t.table_name = 'lines' AND c.column_name = 'item_id' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` MODIFY COLUMN item_id bigint;
-- down
-- must find nothing: column "lines.item_id" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'lines' AND t.table_schema = database() AND t.table_name = 'lines' AND c.column_name = 'item_id' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE `lines` MODIFY COLUMN item_id bigint NOT NULL;

-- case alter-column/in-a-view
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(200);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(200)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/in-a-view-conversion
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items ADD COLUMN schema_converted varchar(50);
UPDATE items SET schema_converted = coalesce(label, code);
-- alone
ALTER TABLE items DROP COLUMN label, CHANGE COLUMN schema_converted label varchar(50);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(50)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/in-a-view-default
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT 'x';
-- down
-- alone
ALTER TABLE items ALTER COLUMN label SET DEFAULT NULL;

-- case alter-column/of-a-generated-column
-- must find nothing: column "sums.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'sums' AND t.table_schema = database() AND t.table_name = 'sums' AND c.column_name = 'amount' AND (
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
ALTER TABLE sums MODIFY COLUMN amount bigint NOT NULL;
-- down
-- must find nothing: column "sums.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'sums' AND t.table_schema = database() AND t.table_name = 'sums' AND c.column_name = 'amount' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'bigint'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE sums MODIFY COLUMN amount int NOT NULL;

-- case alter-column/of-a-generated-column-nullable
-- must find nothing: column "sums.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'sums' AND t.table_schema = database() AND t.table_name = 'sums' AND c.column_name = 'amount' AND (
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
ALTER TABLE sums MODIFY COLUMN amount int;
-- down
-- must find nothing: column "sums.amount" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'sums' AND t.table_schema = database() AND t.table_name = 'sums' AND c.column_name = 'amount' AND (
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
ALTER TABLE sums MODIFY COLUMN amount int NOT NULL;

-- case alter-column/in-an-index-with-a-condition
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(200);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(200)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);

-- case alter-column/in-an-index-of-an-expression
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(100)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(200);
-- down
-- must find nothing: column "items.label" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'items' AND t.table_schema = database() AND t.table_name = 'items' AND c.column_name = 'label' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'varchar(200)'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE items MODIFY COLUMN label varchar(100);
