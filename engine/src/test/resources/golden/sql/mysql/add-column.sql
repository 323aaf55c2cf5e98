-- case add-column/plain
-- alone
ALTER TABLE items ADD COLUMN note varchar(200);
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/of-each-type
-- alone
ALTER TABLE items ADD COLUMN a1 smallint;
-- alone
ALTER TABLE items ADD COLUMN a2 int unsigned;
-- alone
ALTER TABLE items ADD COLUMN a3 decimal(12, 4);
-- alone
ALTER TABLE items ADD COLUMN a4 float;
-- alone
ALTER TABLE items ADD COLUMN a5 double;
-- alone
ALTER TABLE items ADD COLUMN a6 tinyint(1);
-- alone
ALTER TABLE items ADD COLUMN a7 char(4);
-- alone
ALTER TABLE items ADD COLUMN a8 longtext;
-- alone
ALTER TABLE items ADD COLUMN a9 longblob;
-- alone
ALTER TABLE items ADD COLUMN a10 varbinary(20);
-- alone
ALTER TABLE items ADD COLUMN a11 date;
-- alone
ALTER TABLE items ADD COLUMN a12 time(6);
-- alone
ALTER TABLE items ADD COLUMN a13 datetime(6);
-- alone
ALTER TABLE items ADD COLUMN a14 datetime(6);
-- alone
ALTER TABLE items ADD COLUMN a15 binary(16);
-- alone
ALTER TABLE items ADD COLUMN a16 json;
-- down
-- alone
ALTER TABLE items DROP COLUMN a16;
-- alone
ALTER TABLE items DROP COLUMN a15;
-- alone
ALTER TABLE items DROP COLUMN a14;
-- alone
ALTER TABLE items DROP COLUMN a13;
-- alone
ALTER TABLE items DROP COLUMN a12;
-- alone
ALTER TABLE items DROP COLUMN a11;
-- alone
ALTER TABLE items DROP COLUMN a10;
-- alone
ALTER TABLE items DROP COLUMN a9;
-- alone
ALTER TABLE items DROP COLUMN a8;
-- alone
ALTER TABLE items DROP COLUMN a7;
-- alone
ALTER TABLE items DROP COLUMN a6;
-- alone
ALTER TABLE items DROP COLUMN a5;
-- alone
ALTER TABLE items DROP COLUMN a4;
-- alone
ALTER TABLE items DROP COLUMN a3;
-- alone
ALTER TABLE items DROP COLUMN a2;
-- alone
ALTER TABLE items DROP COLUMN a1;

-- case add-column/array
-- refused: mysql has no array type for "tags"; use json(..), or .typeOn(MYSQL, "...").

-- case add-column/default
-- alone
ALTER TABLE items ADD COLUMN n int DEFAULT 7;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/not-null-with-default
-- alone
ALTER TABLE items ADD COLUMN state varchar(20) NOT NULL DEFAULT 'it''s new';
-- down
-- alone
ALTER TABLE items DROP COLUMN state;

-- case add-column/not-null-with-defaults-of-each-kind
-- alone
ALTER TABLE items ADD COLUMN sold tinyint(1) NOT NULL DEFAULT FALSE;
-- alone
ALTER TABLE items ADD COLUMN tax decimal(5, 2) NOT NULL DEFAULT 0.19;
-- alone
ALTER TABLE items ADD COLUMN seen_on date NOT NULL DEFAULT '2026-03-01';
-- alone
ALTER TABLE items ADD COLUMN at datetime(6) NOT NULL DEFAULT '1970-01-01 00:00:00';
-- alone
ALTER TABLE items ADD COLUMN token binary(16) NOT NULL DEFAULT x'00000000000000010000000000000002';
-- alone
ALTER TABLE items ADD COLUMN octets varbinary(4) NOT NULL DEFAULT x'0127';
-- down
-- alone
ALTER TABLE items DROP COLUMN octets;
-- alone
ALTER TABLE items DROP COLUMN token;
-- alone
ALTER TABLE items DROP COLUMN at;
-- alone
ALTER TABLE items DROP COLUMN seen_on;
-- alone
ALTER TABLE items DROP COLUMN tax;
-- alone
ALTER TABLE items DROP COLUMN sold;

-- case add-column/not-null-with-backfill
-- alone
ALTER TABLE items ADD COLUMN slug varchar(40);
UPDATE items SET slug = lower(code);
-- alone
ALTER TABLE items MODIFY COLUMN slug varchar(40) NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN slug;

-- case add-column/not-null-with-default-and-backfill
-- alone
ALTER TABLE items ADD COLUMN left_over int NOT NULL DEFAULT 0;
UPDATE items SET left_over = amount - 1;
-- down
-- alone
ALTER TABLE items DROP COLUMN left_over;

-- case add-column/nullable-with-backfill
-- alone
ALTER TABLE items ADD COLUMN more int;
UPDATE items SET more = amount + 1;
-- down
-- alone
ALTER TABLE items DROP COLUMN more;

-- case add-column/default-of-two-lines
-- alone
ALTER TABLE items ADD COLUMN note varchar(40) DEFAULT 'two\r\nlines';
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-of-unlimited-text
-- alone
ALTER TABLE items ADD COLUMN note longtext DEFAULT ('it''s 😀');
-- down
-- alone
ALTER TABLE items DROP COLUMN note;

-- case add-column/default-beyond-decimals
-- alone
ALTER TABLE items ADD COLUMN most double DEFAULT 17976931348623157e292;
-- down
-- alone
ALTER TABLE items DROP COLUMN most;

-- case add-column/not-null-and-null-by-default
-- alone
ALTER TABLE items ADD COLUMN n int DEFAULT (null);
UPDATE items SET n = amount;
-- alone
ALTER TABLE items MODIFY COLUMN n int NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-expression
-- alone
ALTER TABLE items ADD COLUMN n int NOT NULL DEFAULT (40 + 2);
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/default-now
-- alone
ALTER TABLE items ADD COLUMN seen_at datetime(6) NOT NULL DEFAULT (utc_timestamp(6));
-- down
-- alone
ALTER TABLE items DROP COLUMN seen_at;

-- case add-column/default-today
-- alone
ALTER TABLE items ADD COLUMN seen_on date DEFAULT (current_date);
-- down
-- alone
ALTER TABLE items DROP COLUMN seen_on;

-- case add-column/default-random
-- alone
ALTER TABLE items ADD COLUMN token binary(16) DEFAULT (uuid_to_bin(uuid()));
-- down
-- alone
ALTER TABLE items DROP COLUMN token;

-- case add-column/unique
-- alone
ALTER TABLE items ADD COLUMN sku varchar(30);
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_sku UNIQUE (sku);
-- down
-- alone
ALTER TABLE items DROP INDEX uq_items_sku;
-- alone
ALTER TABLE items DROP COLUMN sku;

-- case add-column/check
-- alone
ALTER TABLE items ADD COLUMN stars int;
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_stars CHECK (stars between 1 and 5);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_stars;
-- alone
ALTER TABLE items DROP COLUMN stars;

-- case add-column/checked-default
-- alone
ALTER TABLE items ADD COLUMN stars int NOT NULL DEFAULT 3;
-- alone
ALTER TABLE items ADD CONSTRAINT few CHECK (stars < 6);
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT few;
-- alone
ALTER TABLE items DROP COLUMN stars;

-- case add-column/one-of
-- alone
ALTER TABLE items ADD COLUMN size varchar(2);
-- alone
ALTER TABLE items ADD CONSTRAINT ck_items_size CHECK (size in ('s', 'm', 'xl'));
-- down
-- alone
ALTER TABLE items DROP CONSTRAINT ck_items_size;
-- alone
ALTER TABLE items DROP COLUMN size;

-- case add-column/stored
-- alone
ALTER TABLE items ADD COLUMN twice int GENERATED ALWAYS AS (amount * 2) STORED;
-- down
-- alone
ALTER TABLE items DROP COLUMN twice;

-- case add-column/virtual
-- alone
ALTER TABLE items ADD COLUMN twice int GENERATED ALWAYS AS (amount * 2) VIRTUAL;
-- down
-- alone
ALTER TABLE items DROP COLUMN twice;

-- case add-column/comment
-- alone
ALTER TABLE items ADD COLUMN n int COMMENT 'it''s how many';
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/own-words-on-one-database
-- alone
ALTER TABLE items ADD COLUMN n mediumint;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/collation
-- alone
ALTER TABLE items ADD COLUMN c varchar(20) COLLATE utf8mb4_bin;
-- down
-- alone
ALTER TABLE items DROP COLUMN c;

-- case add-column/reference
-- alone
ALTER TABLE `lines` ADD COLUMN other_id bigint;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_other_id FOREIGN KEY (other_id) REFERENCES items (id), ADD KEY fk_lines_other_id (other_id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_other_id, DROP INDEX fk_lines_other_id;
-- alone
ALTER TABLE `lines` DROP COLUMN other_id;

-- case add-column/reference-with-action
-- alone
ALTER TABLE `lines` ADD COLUMN other_id bigint;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_other FOREIGN KEY (other_id) REFERENCES items (id) ON DELETE SET NULL, ADD KEY fk_other (other_id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_other, DROP INDEX fk_other;
-- alone
ALTER TABLE `lines` DROP COLUMN other_id;

-- case add-column/reference-to-itself
-- alone
ALTER TABLE tree ADD COLUMN left_id int;
-- alone
ALTER TABLE tree ADD CONSTRAINT fk_tree_left_id FOREIGN KEY (left_id) REFERENCES tree (id), ADD KEY fk_tree_left_id (left_id);
-- down
-- alone
ALTER TABLE tree DROP FOREIGN KEY fk_tree_left_id, DROP INDEX fk_tree_left_id;
-- alone
ALTER TABLE tree DROP COLUMN left_id;

-- case add-column/filled-reference
-- alone
ALTER TABLE `lines` ADD COLUMN again_id bigint;
UPDATE `lines` SET again_id = item_id;
-- alone
ALTER TABLE `lines` MODIFY COLUMN again_id bigint NOT NULL;
-- alone
ALTER TABLE `lines` ADD CONSTRAINT fk_lines_again_id FOREIGN KEY (again_id) REFERENCES items (id), ADD KEY fk_lines_again_id (again_id);
-- down
-- alone
ALTER TABLE `lines` DROP FOREIGN KEY fk_lines_again_id, DROP INDEX fk_lines_again_id;
-- alone
ALTER TABLE `lines` DROP COLUMN again_id;

-- case add-column/enumeration
-- alone
ALTER TABLE days ADD COLUMN best enum('sad', 'ok', 'glad');
-- down
-- alone
ALTER TABLE days DROP COLUMN best;

-- case add-column/enumeration-with-default
-- alone
ALTER TABLE days ADD COLUMN best enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'glad';
-- down
-- alone
ALTER TABLE days DROP COLUMN best;

-- case add-column/two-the-second-of-the-first
-- alone
ALTER TABLE items ADD COLUMN p int;
UPDATE items SET p = amount;
-- alone
ALTER TABLE items MODIFY COLUMN p int NOT NULL;
-- alone
ALTER TABLE items ADD COLUMN q int;
UPDATE items SET q = p + 1;
-- alone
ALTER TABLE items MODIFY COLUMN q int NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN q;
-- alone
ALTER TABLE items DROP COLUMN p;

-- case add-column/with-its-index
-- alone
ALTER TABLE items ADD COLUMN shelf varchar(10);
-- alone
ALTER TABLE items ADD KEY ix_items_shelf (shelf);
-- alone
ALTER TABLE items ADD CONSTRAINT uq_items_shelf_code UNIQUE (shelf, code);
-- down
-- alone
ALTER TABLE items DROP INDEX uq_items_shelf_code;
-- alone
ALTER TABLE items DROP INDEX ix_items_shelf;
-- alone
ALTER TABLE items DROP COLUMN shelf;

-- case add-column/that-becomes-the-key
-- alone
ALTER TABLE pairs ADD COLUMN id int;
UPDATE pairs SET id = a * 100;
-- alone
ALTER TABLE pairs MODIFY COLUMN id int NOT NULL;
-- alone
ALTER TABLE pairs ADD PRIMARY KEY (id);
-- down
-- alone
ALTER TABLE pairs DROP PRIMARY KEY;
-- alone
ALTER TABLE pairs DROP COLUMN id;

-- case add-column/beside-a-generated-one
-- alone
ALTER TABLE sums ADD COLUMN thrice int GENERATED ALWAYS AS (amount * 3) STORED;
-- down
-- alone
ALTER TABLE sums DROP COLUMN thrice;

-- case add-column/below-a-view
-- alone
ALTER TABLE items ADD COLUMN n int;
UPDATE items SET n = amount;
-- alone
ALTER TABLE items MODIFY COLUMN n int NOT NULL;
-- down
-- alone
ALTER TABLE items DROP COLUMN n;

-- case add-column/awkward-names
-- alone
ALTER TABLE items ADD COLUMN `a"b` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `it's` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `a``b` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `a b` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `a.b` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `select` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `Upper` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN `größe名` varchar(20);
-- alone
ALTER TABLE items ADD COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx varchar(20);
-- down
-- alone
ALTER TABLE items DROP COLUMN sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- alone
ALTER TABLE items DROP COLUMN `größe名`;
-- alone
ALTER TABLE items DROP COLUMN `Upper`;
-- alone
ALTER TABLE items DROP COLUMN `select`;
-- alone
ALTER TABLE items DROP COLUMN `a.b`;
-- alone
ALTER TABLE items DROP COLUMN `a b`;
-- alone
ALTER TABLE items DROP COLUMN `a``b`;
-- alone
ALTER TABLE items DROP COLUMN `it's`;
-- alone
ALTER TABLE items DROP COLUMN `a"b`;

-- case add-column/awkward-table
-- alone
ALTER TABLE `odd "table"` ADD COLUMN `new 'one'` varchar(20);
UPDATE `odd "table"` SET `new 'one'` = 'it''s';
-- alone
ALTER TABLE `odd "table"` MODIFY COLUMN `new 'one'` varchar(20) NOT NULL;
-- down
-- alone
ALTER TABLE `odd "table"` DROP COLUMN `new 'one'`;

-- case add-column/in-a-schema
-- alone
ALTER TABLE audit.log ADD COLUMN who varchar(20) NOT NULL DEFAULT 'me';
-- down
-- alone
ALTER TABLE audit.log DROP COLUMN who;
