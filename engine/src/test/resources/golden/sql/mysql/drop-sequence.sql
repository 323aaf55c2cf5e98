-- case drop-sequence/plain
-- alone
DROP SEQUENCE numbers;
-- down
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case drop-sequence/start-and-increment
-- alone
DROP SEQUENCE numbers;
-- down
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).

-- case drop-sequence/awkward-name
-- alone
DROP SEQUENCE `it's "odd"`;
-- down
-- refused: mysql has no sequences; number rows with identity(), or leave them out there with on(..).otherwise(..).
