-- case create-sequence/plain
CREATE SEQUENCE numbers START WITH 1 INCREMENT BY 1;
-- down
DROP SEQUENCE numbers;

-- case create-sequence/start-and-increment
CREATE SEQUENCE numbers START WITH 1000 INCREMENT BY 5;
-- down
DROP SEQUENCE numbers;

-- case create-sequence/downwards
CREATE SEQUENCE numbers START WITH -1 INCREMENT BY -1;
-- down
DROP SEQUENCE numbers;

-- case create-sequence/awkward-names
CREATE SEQUENCE "it's ""odd""" START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE "Upper" START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx START WITH 1 INCREMENT BY 1;
-- down
DROP SEQUENCE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
DROP SEQUENCE "Upper";
DROP SEQUENCE "it's ""odd""";

-- case create-sequence/in-a-schema
CREATE SEQUENCE audit.numbers START WITH 1 INCREMENT BY 1;
-- down
DROP SEQUENCE audit.numbers;
