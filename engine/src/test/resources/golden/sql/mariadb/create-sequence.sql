-- case create-sequence/plain
-- alone
CREATE SEQUENCE numbers START WITH 1 INCREMENT BY 1;
-- down
-- alone
DROP SEQUENCE numbers;

-- case create-sequence/start-and-increment
-- alone
CREATE SEQUENCE numbers START WITH 1000 INCREMENT BY 5;
-- down
-- alone
DROP SEQUENCE numbers;

-- case create-sequence/downwards
-- alone
CREATE SEQUENCE numbers START WITH -1 INCREMENT BY -1;
-- down
-- alone
DROP SEQUENCE numbers;

-- case create-sequence/awkward-names
-- alone
CREATE SEQUENCE `it's "odd"` START WITH 1 INCREMENT BY 1;
-- alone
CREATE SEQUENCE `Upper` START WITH 1 INCREMENT BY 1;
-- alone
CREATE SEQUENCE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx START WITH 1 INCREMENT BY 1;
-- down
-- alone
DROP SEQUENCE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
DROP SEQUENCE `Upper`;
-- alone
DROP SEQUENCE `it's "odd"`;

-- case create-sequence/in-a-schema
-- alone
CREATE SEQUENCE audit.numbers START WITH 1 INCREMENT BY 1;
-- down
-- alone
DROP SEQUENCE audit.numbers;
