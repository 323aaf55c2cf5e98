-- case drop-schema/plain
-- refused: sqlite has no schemas; leave "audit" out there with on(..).otherwise(..).

-- case drop-schema/after-its-table
-- refused: sqlite has no schemas; leave "audit" out there with on(..).otherwise(..).
