-- case create-sequence/plain
-- refused: sqlite has no sequences; number rows with identity(), or leave "numbers" out there with on(..).otherwise(..).

-- case create-sequence/start-and-increment
-- refused: sqlite has no sequences; number rows with identity(), or leave "numbers" out there with on(..).otherwise(..).

-- case create-sequence/downwards
-- refused: sqlite has no sequences; number rows with identity(), or leave "numbers" out there with on(..).otherwise(..).

-- case create-sequence/awkward-names
-- refused: sqlite has no sequences; number rows with identity(), or leave "it's "odd"" out there with on(..).otherwise(..).
-- refused: sqlite has no sequences; number rows with identity(), or leave "Upper" out there with on(..).otherwise(..).
-- refused: sqlite has no sequences; number rows with identity(), or leave "sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" out there with on(..).otherwise(..).

-- case create-sequence/in-a-schema
-- refused: sqlite has no sequences; number rows with identity(), or leave "audit.numbers" out there with on(..).otherwise(..).
