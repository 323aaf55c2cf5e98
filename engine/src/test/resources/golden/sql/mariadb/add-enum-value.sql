-- case add-enum-value/unused
-- down

-- case add-enum-value/at-the-end
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'great');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/in-front
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('awful', 'sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('awful', 'sad', 'ok', 'glad');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''awful'',''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''awful'',''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/between
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'so so', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'so so', 'glad');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''so so'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''so so'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/awkward
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'it''s "odd"') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'it''s "odd"');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''it''''s "odd"'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''it''''s "odd"'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/and-use
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'great';
-- down
-- alone
ALTER TABLE days ALTER COLUMN mood SET DEFAULT 'ok';
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/two
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'great');
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('awful', 'sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('awful', 'sad', 'ok', 'glad', 'great');
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''awful'',''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''awful'',''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'great');
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');

-- case add-enum-value/of-two-tables
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "people.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'people' AND t.table_schema = database() AND t.table_name = 'people' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad', 'great');
-- alone
ALTER TABLE people MODIFY COLUMN mood enum('sad', 'ok', 'glad', 'great') NOT NULL;
-- down
-- must find nothing: column "days.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR NOT (trim(BOTH '''' FROM nullif(c.column_default, 'NULL')) <=> 'ok')
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "days.later" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'days' AND t.table_schema = database() AND t.table_name = 'days' AND c.column_name = 'later' AND (
    c.is_nullable <> 'YES'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- must find nothing: column "people.mood" is not as the migrations made it, and restating it would lose that (drift)
SELECT concat(c.column_name, ' ', c.column_type, if(c.is_nullable = 'NO', ' NOT NULL', ''), coalesce(concat(' COLLATE ', c.collation_name), ''), coalesce(concat(' DEFAULT ', c.column_default), ''), ' ', c.extra, ' ', c.column_comment) AS found
FROM information_schema.columns c JOIN information_schema.tables t
WHERE c.table_schema = database() AND c.table_name = 'people' AND t.table_schema = database() AND t.table_name = 'people' AND c.column_name = 'mood' AND (
    c.is_nullable <> 'NO'
    OR c.column_comment <> ''
    OR c.extra LIKE '%auto_increment%'
    OR coalesce(c.generation_expression, '') <> ''
    OR nullif(c.column_default, 'NULL') IS NOT NULL
    OR regexp_replace(c.column_type, 'int[(][0-9]+[)]', 'int') <> 'enum(''sad'',''ok'',''glad'',''great'')'
    OR c.extra LIKE '%on update%'
    OR c.extra LIKE '%INVISIBLE%'
    OR c.collation_name <> t.table_collation
    OR EXISTS (SELECT 1 FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.constraint_name = c.column_name AND k.level = 'Column'));
-- alone
ALTER TABLE days MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok';
-- alone
ALTER TABLE days MODIFY COLUMN later enum('sad', 'ok', 'glad');
-- alone
ALTER TABLE people MODIFY COLUMN mood enum('sad', 'ok', 'glad') NOT NULL;
