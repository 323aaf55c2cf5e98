-- case create-sequence/plain
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case create-sequence/start-and-increment
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case create-sequence/downwards
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case create-sequence/awkward-names
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case create-sequence/in-a-schema
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).
