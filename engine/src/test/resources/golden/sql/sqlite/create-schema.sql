-- case create-schema/plain
-- refused: sqlite has no schemas; leave "audit" out there with on(..).otherwise(..).

-- case create-schema/awkward-names
-- refused: sqlite has no schemas; leave "it's "odd"" out there with on(..).otherwise(..).
-- refused: sqlite has no schemas; leave "Upper" out there with on(..).otherwise(..).
-- refused: sqlite has no schemas; leave "Upper" out there with on(..).

-- case create-schema/references-across
-- refused: sqlite has no schemas; leave "audit" out there with on(..).otherwise(..).
-- refused: sqlite has no schemas; leave "audit" out there with on(..).
