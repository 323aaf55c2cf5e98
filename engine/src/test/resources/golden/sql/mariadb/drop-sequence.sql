-- case drop-sequence/plain
-- alone
DROP SEQUENCE numbers;
-- down
-- alone
CREATE SEQUENCE numbers START WITH 1 INCREMENT BY 1;

-- case drop-sequence/start-and-increment
-- alone
DROP SEQUENCE numbers;
-- down
-- alone
CREATE SEQUENCE numbers START WITH 1000 INCREMENT BY 5;

-- case drop-sequence/awkward-name
-- alone
DROP SEQUENCE `it's "odd"`;
-- down
-- alone
CREATE SEQUENCE `it's "odd"` START WITH 1 INCREMENT BY 1;
