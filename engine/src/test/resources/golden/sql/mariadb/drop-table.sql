-- case drop-table/plain
-- alone
DROP TABLE items;
-- down
-- alone
CREATE TABLE items (
    id bigint NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(100),
    amount int NOT NULL DEFAULT 1,
    price decimal(10, 2),
    made_on date,
    PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
);

-- case drop-table/with-indexes
-- alone
DROP TABLE items;
-- down
-- alone
CREATE TABLE items (
    id bigint NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(100),
    amount int NOT NULL DEFAULT 1,
    price decimal(10, 2),
    made_on date,
    PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code),
    KEY ix_amount_down (amount DESC),
    KEY ix_items_label (label),
    UNIQUE KEY ix_made_code (made_on, code),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
);

-- case drop-table/numbered
-- alone
DROP TABLE events;
-- down
-- alone
CREATE TABLE events (
    id bigint NOT NULL AUTO_INCREMENT,
    kind varchar(20) NOT NULL,
    PRIMARY KEY (id)
);

-- case drop-table/that-points-at-another
-- alone
DROP TABLE `lines`;
-- down
-- alone
CREATE TABLE `lines` (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    item_code varchar(20),
    quantity int NOT NULL,
    PRIMARY KEY (id),
    KEY fk_lines_item_code (item_code),
    KEY fk_lines_item_id (item_id),
    CONSTRAINT fk_lines_item_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_lines_item_id FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
);

-- case drop-table/that-points-at-itself
-- alone
DROP TABLE tree;
-- down
-- alone
CREATE TABLE tree (
    id int NOT NULL,
    up int,
    name varchar(20),
    PRIMARY KEY (id),
    KEY fk_tree_up (up),
    CONSTRAINT fk_tree_up FOREIGN KEY (up) REFERENCES tree (id)
);

-- case drop-table/referenced
-- alone
ALTER TABLE notes DROP FOREIGN KEY fk_notes_item_id, DROP INDEX fk_notes_item_id;
-- alone
DROP TABLE items;
-- down
-- alone
CREATE TABLE items (
    id bigint NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(100),
    amount int NOT NULL DEFAULT 1,
    price decimal(10, 2),
    made_on date,
    PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
);
-- alone
ALTER TABLE notes ADD CONSTRAINT fk_notes_item_id FOREIGN KEY (item_id) REFERENCES items (id), ADD KEY fk_notes_item_id (item_id);

-- case drop-table/viewed
-- alone
DROP VIEW first_labels;
-- alone
DROP VIEW labels;
-- alone
DROP TABLE items;
-- down
-- alone
CREATE TABLE items (
    id bigint NOT NULL,
    code varchar(20) NOT NULL,
    label varchar(100),
    amount int NOT NULL DEFAULT 1,
    price decimal(10, 2),
    made_on date,
    PRIMARY KEY (id),
    CONSTRAINT uq_items_code UNIQUE (code),
    CONSTRAINT ck_items_amount CHECK (amount >= 0)
);
-- alone
CREATE VIEW labels AS select id, label from items;
-- alone
CREATE VIEW first_labels AS select label from labels where id = 1;

-- case drop-table/with-a-generated-column
-- alone
DROP TABLE sums;
-- down
-- alone
CREATE TABLE sums (
    id int NOT NULL,
    amount int NOT NULL,
    twice int GENERATED ALWAYS AS (amount * 2) STORED,
    PRIMARY KEY (id)
);

-- case drop-table/with-an-enum
-- alone
DROP TABLE days;
-- down
-- alone
CREATE TABLE days (
    id int NOT NULL,
    mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok',
    later enum('sad', 'ok', 'glad'),
    PRIMARY KEY (id)
);

-- case drop-table/awkward-names
-- alone
DROP TABLE `odd "table"`;
-- down
-- alone
CREATE TABLE `odd "table"` (
    id int NOT NULL,
    `a"b` varchar(20),
    `it's` varchar(20),
    `a``b` varchar(20),
    `a b` varchar(20),
    `a.b` varchar(20),
    `select` varchar(20),
    `Upper` varchar(20),
    `größe名` varchar(20),
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20),
    PRIMARY KEY (id),
    CONSTRAINT `odd 'key'` UNIQUE (`a.b`),
    KEY `odd index` (`a b`)
);

-- case drop-table/in-a-schema
-- alone
DROP TABLE audit.log;
-- down
-- alone
CREATE TABLE audit.log (
    id int NOT NULL,
    what varchar(40) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_log_what (what)
);
