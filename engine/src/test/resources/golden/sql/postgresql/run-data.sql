-- case run-data/with-a-way-back
-- Java: data step fill labels
-- down
-- Java: undo data step fill labels

-- case run-data/without-a-way-back
-- Java: data step look
-- down
-- refused: Revision "c2" cannot be undone: data step "look" without .undo(..).

-- case run-data/between-changes
ALTER TABLE items ADD COLUMN slug character varying(40);
-- Java: data step fill slugs
ALTER TABLE items ALTER COLUMN slug SET NOT NULL;
-- down
ALTER TABLE items ALTER COLUMN slug DROP NOT NULL;
-- Java: undo data step fill slugs
ALTER TABLE items DROP COLUMN slug;
