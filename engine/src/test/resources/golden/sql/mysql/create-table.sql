-- case create-table/one-column
-- alone
CREATE TABLE t (
    a int
);
-- down
-- alone
DROP TABLE t;

-- case create-table/numbered-and-timed
-- alone
CREATE TABLE t (
    id bigint NOT NULL AUTO_INCREMENT,
    created_at datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    updated_at datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/numbered-integer
-- alone
CREATE TABLE t (
    n int NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (n)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/numbered-smallint
-- alone
CREATE TABLE t (
    n smallint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (n)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/numbered-beside-the-key
-- alone
CREATE TABLE t (
    code varchar(9) NOT NULL,
    n bigint NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (code),
    CONSTRAINT uq_t_n UNIQUE (n)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/whole-numbers
-- alone
CREATE TABLE t (
    id int NOT NULL,
    s smallint NOT NULL DEFAULT -7,
    i int DEFAULT 2147483647,
    b bigint DEFAULT 9223372036854775807,
    b2 bigint DEFAULT 0,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/unsigned-numbers
-- alone
CREATE TABLE t (
    id int NOT NULL,
    s smallint unsigned,
    i int unsigned NOT NULL DEFAULT 3,
    b bigint unsigned,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/decimals
-- alone
CREATE TABLE t (
    id int NOT NULL,
    price decimal(12, 2) NOT NULL DEFAULT 1.50,
    whole decimal(5, 0) DEFAULT -99999,
    fine decimal(30, 10),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/floats
-- alone
CREATE TABLE t (
    id int NOT NULL,
    r float DEFAULT 0.5,
    d double DEFAULT 10000000000,
    e double,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/booleans
-- alone
CREATE TABLE t (
    id int NOT NULL,
    yes tinyint(1) NOT NULL DEFAULT TRUE,
    no tinyint(1) DEFAULT FALSE,
    maybe tinyint(1),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/texts
-- alone
CREATE TABLE t (
    id int NOT NULL,
    f char(3) DEFAULT 'abc',
    v varchar(20) NOT NULL DEFAULT 'it''s',
    `empty` varchar(20) DEFAULT '',
    `lines` varchar(20) DEFAULT 'a\n\tb',
    signs varchar(40) DEFAULT '\\ " ; -- ? ü 名',
    x longtext,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/text-with-a-default
-- alone
CREATE TABLE t (
    id int NOT NULL,
    x longtext NOT NULL DEFAULT ('none'),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/bytes
-- alone
CREATE TABLE t (
    id int NOT NULL,
    b longblob,
    few varbinary(16) DEFAULT x'00ff27',
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/days-and-times
-- alone
CREATE TABLE t (
    id int NOT NULL,
    d date DEFAULT '2026-02-28',
    t time(6) DEFAULT '01:02:03',
    ts datetime(6) DEFAULT '2026-01-02 03:04:05',
    tz datetime(6) DEFAULT '2026-01-02 03:04:05',
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/fractions-of-seconds
-- alone
CREATE TABLE t (
    id int NOT NULL,
    t time(6) DEFAULT '01:02:03.456789',
    ts datetime(6) DEFAULT '2026-01-02 03:04:05.600000',
    tz datetime(6) DEFAULT '2026-01-02 03:04:05.000001',
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/now
-- alone
CREATE TABLE t (
    id int NOT NULL,
    d date DEFAULT (current_date),
    ts datetime(6) NOT NULL DEFAULT current_timestamp(6),
    tz datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/uuids
-- alone
CREATE TABLE t (
    id int NOT NULL,
    u binary(16) NOT NULL DEFAULT x'00000000000000010000000000000002',
    v binary(16),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/random-uuid
-- alone
CREATE TABLE t (
    id int NOT NULL,
    u binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid())),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/json
-- alone
CREATE TABLE t (
    id int NOT NULL,
    j json NOT NULL,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/json-with-a-default
-- alone
CREATE TABLE t (
    id int NOT NULL,
    j json NOT NULL DEFAULT ('{}'),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/array
-- refused: mysql has no array type for "tags"; use json(..), or .typeOn(MYSQL, "...").

-- case create-table/enumeration
-- alone
CREATE TABLE t (
    id int NOT NULL,
    now enum('sad', 'it''s ok') NOT NULL DEFAULT 'it''s ok',
    `then` enum('sad', 'it''s ok'),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/one-of
-- alone
CREATE TABLE t (
    id int NOT NULL,
    kind varchar(8) NOT NULL DEFAULT 'a',
    PRIMARY KEY (id),
    CONSTRAINT ck_t_kind CHECK (kind in ('a', 'it''s', 'long one'))
);
-- down
-- alone
DROP TABLE t;

-- case create-table/own-words
-- alone
CREATE TABLE t (
    id int NOT NULL,
    n numeric(6, 1) NOT NULL,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/own-words-on-one-database
-- alone
CREATE TABLE t (
    id int NOT NULL,
    v varchar(30),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/expressions
-- alone
CREATE TABLE t (
    id int NOT NULL,
    n int NOT NULL DEFAULT (1 + 1),
    v varchar(20) DEFAULT ('a'),
    nothing int DEFAULT (null),
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/collation
-- alone
CREATE TABLE t (
    v varchar(20) COLLATE utf8mb4_bin NOT NULL,
    w longtext COLLATE utf8mb4_bin
);
-- down
-- alone
DROP TABLE t;

-- case create-table/stored-column
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int NOT NULL,
    twice int GENERATED ALWAYS AS (a * 2) STORED,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/virtual-column
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int NOT NULL,
    twice int GENERATED ALWAYS AS (a * 2) VIRTUAL,
    PRIMARY KEY (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/comments
-- alone
CREATE TABLE t (
    id int NOT NULL,
    v varchar(20) NOT NULL DEFAULT 'x' COMMENT 'it''s a "column"; -- ü 名',
    PRIMARY KEY (id)
) COMMENT='two\nlines, and it''s \\ one';
-- down
-- alone
DROP TABLE t;

-- case create-table/options
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int,
    PRIMARY KEY (id)
) ENGINE=InnoDB;
-- down
-- alone
DROP TABLE t;

-- case create-table/composite-key
-- alone
CREATE TABLE t (
    b int NOT NULL,
    a varchar(9) NOT NULL,
    PRIMARY KEY (a, b)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/no-key
-- alone
CREATE TABLE t (
    a int NOT NULL,
    b int,
    CONSTRAINT uq_t_a UNIQUE (a),
    CONSTRAINT uq_t_b UNIQUE (b)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/unique
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a varchar(9),
    b int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT pair UNIQUE (b, a),
    CONSTRAINT uq_t_a UNIQUE (a)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/checks
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int NOT NULL,
    v varchar(20),
    b int,
    PRIMARY KEY (id),
    CONSTRAINT ck_t_a CHECK (a > 0),
    CONSTRAINT ck_t_v CHECK (v <> 'it''s' or v is null),
    CONSTRAINT even CHECK (a % 2 = 0),
    CONSTRAINT order_of_both CHECK (a < b or b in (7, 8))
);
-- down
-- alone
DROP TABLE t;

-- case create-table/constraint-of-one-database
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT small CHECK (a < 10)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/references
-- alone
CREATE TABLE t (
    id int NOT NULL,
    item_id bigint NOT NULL,
    item_code varchar(20),
    PRIMARY KEY (id),
    KEY by_code (item_code),
    KEY fk_t_item_id (item_id),
    CONSTRAINT by_code FOREIGN KEY (item_code) REFERENCES items (code),
    CONSTRAINT fk_t_item_id FOREIGN KEY (item_id) REFERENCES items (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/deferrable-reference
-- refused: mysql checks foreign keys at once; leave deferrable() of "fk_t_item_id" out there with on(..).otherwise(..).

-- case create-table/deferred-reference
-- refused: mysql checks foreign keys at once; leave deferrable() of "fk_t_item_id" out there with on(..).otherwise(..).

-- case create-table/composite-reference
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int,
    b varchar(9),
    PRIMARY KEY (id),
    KEY fk_t_a_b (a, b),
    CONSTRAINT fk_t_a_b FOREIGN KEY (a, b) REFERENCES parents (a, b) ON DELETE CASCADE
);
-- down
-- alone
DROP TABLE t;

-- case create-table/self-reference
-- alone
CREATE TABLE t (
    id int NOT NULL,
    up int,
    PRIMARY KEY (id),
    KEY fk_t_up (up),
    CONSTRAINT fk_t_up FOREIGN KEY (up) REFERENCES t (id)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/two-that-point-at-each-other
-- alone
CREATE TABLE t (
    id int NOT NULL,
    u_id int,
    PRIMARY KEY (id)
);
-- alone
CREATE TABLE u (
    id int NOT NULL,
    t_id int,
    PRIMARY KEY (id),
    KEY fk_u_t_id (t_id),
    CONSTRAINT fk_u_t_id FOREIGN KEY (t_id) REFERENCES t (id)
);
-- alone
ALTER TABLE t ADD CONSTRAINT fk_t_u_id FOREIGN KEY (u_id) REFERENCES u (id), ADD KEY fk_t_u_id (u_id);
-- down
-- alone
ALTER TABLE t DROP FOREIGN KEY fk_t_u_id, DROP INDEX fk_t_u_id;
-- alone
DROP TABLE u;
-- alone
DROP TABLE t;

-- case create-table/indexes
-- alone
CREATE TABLE t (
    id int NOT NULL,
    a int NOT NULL,
    b varchar(9),
    PRIMARY KEY (id),
    KEY ix_t_b (b),
    KEY ix_t_b_a (b, a DESC),
    UNIQUE KEY pair (a, b)
);
-- down
-- alone
DROP TABLE t;

-- case create-table/reference-actions
-- alone
CREATE TABLE t (
    id int NOT NULL,
    d_no_action bigint,
    u_no_action bigint,
    d_restrict bigint,
    u_restrict bigint,
    d_cascade bigint,
    u_cascade bigint,
    d_set_null bigint,
    u_set_null bigint,
    `both` bigint,
    PRIMARY KEY (id),
    KEY fk_t_both (`both`),
    KEY fk_t_d_cascade (d_cascade),
    KEY fk_t_d_no_action (d_no_action),
    KEY fk_t_d_restrict (d_restrict),
    KEY fk_t_d_set_null (d_set_null),
    KEY fk_t_u_cascade (u_cascade),
    KEY fk_t_u_no_action (u_no_action),
    KEY fk_t_u_restrict (u_restrict),
    KEY fk_t_u_set_null (u_set_null),
    CONSTRAINT fk_t_both FOREIGN KEY (`both`) REFERENCES items (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT fk_t_d_cascade FOREIGN KEY (d_cascade) REFERENCES items (id) ON DELETE CASCADE,
    CONSTRAINT fk_t_d_no_action FOREIGN KEY (d_no_action) REFERENCES items (id),
    CONSTRAINT fk_t_d_restrict FOREIGN KEY (d_restrict) REFERENCES items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_t_d_set_null FOREIGN KEY (d_set_null) REFERENCES items (id) ON DELETE SET NULL,
    CONSTRAINT fk_t_u_cascade FOREIGN KEY (u_cascade) REFERENCES items (id) ON UPDATE CASCADE,
    CONSTRAINT fk_t_u_no_action FOREIGN KEY (u_no_action) REFERENCES items (id),
    CONSTRAINT fk_t_u_restrict FOREIGN KEY (u_restrict) REFERENCES items (id) ON UPDATE RESTRICT,
    CONSTRAINT fk_t_u_set_null FOREIGN KEY (u_set_null) REFERENCES items (id) ON UPDATE SET NULL
);
-- down
-- alone
DROP TABLE t;

-- case create-table/reference-that-sets-a-default
-- refused: mysql has no SET DEFAULT for foreign keys; use SET_NULL for "fk_t_a", or leave it out there with on(..).otherwise(..).

-- case create-table/named-with-a-quote
-- alone
CREATE TABLE `a"b` (
    id int NOT NULL,
    `a"b` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_a"b_a"b` UNIQUE (`a"b`),
    KEY `"b_i` (n),
    KEY `ix_a"b_a"b` (`a"b`),
    CONSTRAINT `"b_c` CHECK (n < 100),
    CONSTRAINT `ck_a"b_n` CHECK (n > 0)
);
-- alone
CREATE TABLE child (
    `a"b` varchar(20),
    KEY `ix_child_a"b` (`a"b`),
    CONSTRAINT `fk_child_a"b` FOREIGN KEY (`a"b`) REFERENCES `a"b` (`a"b`)
);
INSERT INTO `a"b` (id, `a"b`) VALUES
    (1, 'a"b');
-- down
DELETE FROM `a"b` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `a"b`;

-- case create-table/named-with-an-apostrophe
-- alone
CREATE TABLE `it's` (
    id int NOT NULL,
    `it's` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_it's_it's` UNIQUE (`it's`),
    KEY `ix_it's_it's` (`it's`),
    KEY `t's_i` (n),
    CONSTRAINT `ck_it's_n` CHECK (n > 0),
    CONSTRAINT `t's_c` CHECK (n < 100)
);
-- alone
CREATE TABLE child (
    `it's` varchar(20),
    KEY `ix_child_it's` (`it's`),
    CONSTRAINT `fk_child_it's` FOREIGN KEY (`it's`) REFERENCES `it's` (`it's`)
);
INSERT INTO `it's` (id, `it's`) VALUES
    (1, 'it''s');
-- down
DELETE FROM `it's` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `it's`;

-- case create-table/named-with-a-backtick
-- alone
CREATE TABLE `a``b` (
    id int NOT NULL,
    `a``b` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_a``b_a``b` UNIQUE (`a``b`),
    KEY ```b_i` (n),
    KEY `ix_a``b_a``b` (`a``b`),
    CONSTRAINT ```b_c` CHECK (n < 100),
    CONSTRAINT `ck_a``b_n` CHECK (n > 0)
);
-- alone
CREATE TABLE child (
    `a``b` varchar(20),
    KEY `ix_child_a``b` (`a``b`),
    CONSTRAINT `fk_child_a``b` FOREIGN KEY (`a``b`) REFERENCES `a``b` (`a``b`)
);
INSERT INTO `a``b` (id, `a``b`) VALUES
    (1, 'a`b');
-- down
DELETE FROM `a``b` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `a``b`;

-- case create-table/named-with-a-blank
-- alone
CREATE TABLE `a b` (
    id int NOT NULL,
    `a b` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_a b_a b` UNIQUE (`a b`),
    KEY ` b_i` (n),
    KEY `ix_a b_a b` (`a b`),
    CONSTRAINT ` b_c` CHECK (n < 100),
    CONSTRAINT `ck_a b_n` CHECK (n > 0)
);
-- alone
CREATE TABLE child (
    `a b` varchar(20),
    KEY `ix_child_a b` (`a b`),
    CONSTRAINT `fk_child_a b` FOREIGN KEY (`a b`) REFERENCES `a b` (`a b`)
);
INSERT INTO `a b` (id, `a b`) VALUES
    (1, 'a b');
-- down
DELETE FROM `a b` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `a b`;

-- case create-table/named-with-a-dot
-- alone
CREATE TABLE `a.b` (
    id int NOT NULL,
    `a.b` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_a.b_a.b` UNIQUE (`a.b`),
    KEY `.b_i` (n),
    KEY `ix_a.b_a.b` (`a.b`),
    CONSTRAINT `.b_c` CHECK (n < 100),
    CONSTRAINT `ck_a.b_n` CHECK (n > 0)
);
-- alone
CREATE TABLE child (
    `a.b` varchar(20),
    KEY `ix_child_a.b` (`a.b`),
    CONSTRAINT `fk_child_a.b` FOREIGN KEY (`a.b`) REFERENCES `a.b` (`a.b`)
);
INSERT INTO `a.b` (id, `a.b`) VALUES
    (1, 'a.b');
-- down
DELETE FROM `a.b` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `a.b`;

-- case create-table/named-with-a-reserved-word
-- alone
CREATE TABLE `select` (
    id int NOT NULL,
    `select` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT uq_select_select UNIQUE (`select`),
    KEY elect_i (n),
    KEY ix_select_select (`select`),
    CONSTRAINT ck_select_n CHECK (n > 0),
    CONSTRAINT elect_c CHECK (n < 100)
);
-- alone
CREATE TABLE child (
    `select` varchar(20),
    KEY ix_child_select (`select`),
    CONSTRAINT fk_child_select FOREIGN KEY (`select`) REFERENCES `select` (`select`)
);
INSERT INTO `select` (id, `select`) VALUES
    (1, 'select');
-- down
DELETE FROM `select` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `select`;

-- case create-table/named-with-upper-case
-- alone
CREATE TABLE `Upper` (
    id int NOT NULL,
    `Upper` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_Upper_Upper` UNIQUE (`Upper`),
    KEY `ix_Upper_Upper` (`Upper`),
    KEY pper_i (n),
    CONSTRAINT `ck_Upper_n` CHECK (n > 0),
    CONSTRAINT pper_c CHECK (n < 100)
);
-- alone
CREATE TABLE child (
    `Upper` varchar(20),
    KEY `ix_child_Upper` (`Upper`),
    CONSTRAINT `fk_child_Upper` FOREIGN KEY (`Upper`) REFERENCES `Upper` (`Upper`)
);
INSERT INTO `Upper` (id, `Upper`) VALUES
    (1, 'Upper');
-- down
DELETE FROM `Upper` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `Upper`;

-- case create-table/named-with-unicode
-- alone
CREATE TABLE `größe名` (
    id int NOT NULL,
    `größe名` varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT `uq_größe名_größe名` UNIQUE (`größe名`),
    KEY `ix_größe名_größe名` (`größe名`),
    KEY `röße名_i` (n),
    CONSTRAINT `ck_größe名_n` CHECK (n > 0),
    CONSTRAINT `röße名_c` CHECK (n < 100)
);
-- alone
CREATE TABLE child (
    `größe名` varchar(20),
    KEY `ix_child_größe名` (`größe名`),
    CONSTRAINT `fk_child_größe名` FOREIGN KEY (`größe名`) REFERENCES `größe名` (`größe名`)
);
INSERT INTO `größe名` (id, `größe名`) VALUES
    (1, 'größe名');
-- down
DELETE FROM `größe名` WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE `größe名`;

-- case create-table/named-with-sixty-characters
-- alone
CREATE TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (
    id int NOT NULL,
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20) NOT NULL,
    n int,
    PRIMARY KEY (id),
    CONSTRAINT uq_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_e5d9be74 UNIQUE (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx),
    KEY ix_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_12436341 (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx),
    KEY ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_i (n),
    CONSTRAINT ck_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_7be3c074 CHECK (n > 0),
    CONSTRAINT ixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_c CHECK (n < 100)
);
-- alone
CREATE TABLE child (
    sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20),
    KEY ix_child_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxx_85d51d00 (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx),
    CONSTRAINT fk_child_sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxx_6b756038 FOREIGN KEY (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) REFERENCES sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)
);
INSERT INTO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (id, sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) VALUES
    (1, 'sixty_characters_xxx');
-- down
DELETE FROM sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx WHERE id = 1;
-- alone
DROP TABLE child;
-- alone
DROP TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- case create-table/in-a-schema
-- alone
CREATE TABLE audit.log (
    id int NOT NULL,
    what varchar(40) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_log_what UNIQUE (what),
    KEY ix_log_what (what)
);
-- down
-- alone
DROP TABLE audit.log;
