-- case drop-schema/plain
-- alone
DROP DATABASE audit;
-- down
-- alone
CREATE DATABASE audit CHARACTER SET utf8mb4;

-- case drop-schema/after-its-table
-- alone
DROP TABLE audit.log;
-- alone
DROP DATABASE audit;
-- down
-- alone
CREATE DATABASE audit CHARACTER SET utf8mb4;
-- alone
CREATE TABLE audit.log (
    id int NOT NULL,
    what varchar(40) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_log_what (what)
);
