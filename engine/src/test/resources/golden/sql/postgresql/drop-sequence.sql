-- case drop-sequence/plain
DROP SEQUENCE numbers;
-- down
CREATE SEQUENCE numbers START WITH 1 INCREMENT BY 1;

-- case drop-sequence/start-and-increment
DROP SEQUENCE numbers;
-- down
CREATE SEQUENCE numbers START WITH 1000 INCREMENT BY 5;

-- case drop-sequence/awkward-name
DROP SEQUENCE "it's ""odd""";
-- down
CREATE SEQUENCE "it's ""odd""" START WITH 1 INCREMENT BY 1;
