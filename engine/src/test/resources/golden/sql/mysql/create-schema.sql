-- case create-schema/plain
-- alone
CREATE DATABASE audit CHARACTER SET utf8mb4;
-- down
-- alone
DROP DATABASE audit;

-- case create-schema/awkward-names
-- alone
CREATE DATABASE `it's "odd"` CHARACTER SET utf8mb4;
-- alone
CREATE DATABASE `Upper` CHARACTER SET utf8mb4;
-- alone
CREATE TABLE `Upper`.`a b` (
    id int NOT NULL,
    up int,
    PRIMARY KEY (id),
    KEY `ix_a b_up` (up),
    CONSTRAINT `fk_a b_up` FOREIGN KEY (up) REFERENCES `Upper`.`a b` (id)
);
-- down
-- alone
DROP TABLE `Upper`.`a b`;
-- alone
DROP DATABASE `Upper`;
-- alone
DROP DATABASE `it's "odd"`;

-- case create-schema/references-across
-- refused: mysql cannot point from "audit.items" into the connection's own database, whose name no migration knows; keep both tables in one, or leave "fk_items_id" out there with on(..).otherwise(..).
