-- case create-enum/plain
-- down

-- case create-enum/one-value
-- down

-- case create-enum/awkward-names
-- refused: h2 takes no empty text as a value of an enum; leave '' of "it's a "mood"" out there with on(..).otherwise(..).

-- case create-enum/in-a-schema
-- alone
ALTER TABLE audit.log ADD COLUMN level ENUM('low', 'high');
-- down
-- alone
ALTER TABLE audit.log DROP COLUMN level;
