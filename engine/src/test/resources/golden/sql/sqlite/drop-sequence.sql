-- case drop-sequence/plain
-- refused: sqlite has no sequences; leave "numbers" out there with on(..).otherwise(..).

-- case drop-sequence/start-and-increment
-- refused: sqlite has no sequences; leave "numbers" out there with on(..).otherwise(..).

-- case drop-sequence/awkward-name
-- refused: sqlite has no sequences; leave "it's "odd"" out there with on(..).otherwise(..).
