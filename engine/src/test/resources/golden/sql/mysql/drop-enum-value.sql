-- case drop-enum-value/unused
-- down

-- case drop-enum-value/that-no-row-has
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''great'',''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''great'',''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
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
ALTER TABLE days MODIFY COLUMN mood enum('great', 'sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('great', 'sad', 'ok', 'glad');

-- case drop-enum-value/of-two-tables
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''it''''s'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''it''''s'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- must find nothing: column "people.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'people' AND t.table_schema = database() AND t.table_name = 'people' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''it''''s'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');
-- alone
ALTER TABLE people MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL;
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
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
-- must find nothing: column "people.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'people' AND t.table_schema = database() AND t.table_name = 'people' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'it''s') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'it''s');
-- alone
ALTER TABLE people MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'it''s') NOT NULL;

-- case drop-enum-value/after-the-rows
DELETE FROM days WHERE id = 1;
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
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
ALTER TABLE days MODIFY COLUMN mood enum('ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('ok', 'glad');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END)) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR (CASE WHEN c.column_default IS NULL THEN NULL WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN concat('(', replace(c.column_default, '\\''', ''''), ')') ELSE quote(c.column_default) END) IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation);
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');
INSERT INTO days (id, mood, later) VALUES
    (1, 'sad', NULL);
