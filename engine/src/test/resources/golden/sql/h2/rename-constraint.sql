-- case rename-constraint/to-the-same
-- down

-- case rename-constraint/primary-key
-- alone
ALTER TABLE items RENAME CONSTRAINT pk_items TO the_key;
-- down
-- alone
ALTER TABLE items RENAME CONSTRAINT the_key TO pk_items;

-- case rename-constraint/numbered-key
-- alone
ALTER TABLE events RENAME CONSTRAINT pk_events TO the_key;
-- down
-- alone
ALTER TABLE events RENAME CONSTRAINT the_key TO pk_events;

-- case rename-constraint/unique
-- alone
ALTER TABLE items RENAME CONSTRAINT uq_items_code TO one_code;
-- down
-- alone
ALTER TABLE items RENAME CONSTRAINT one_code TO uq_items_code;

-- case rename-constraint/check
-- alone
ALTER TABLE items RENAME CONSTRAINT ck_items_amount TO positive;
-- down
-- alone
ALTER TABLE items RENAME CONSTRAINT positive TO ck_items_amount;

-- case rename-constraint/foreign-key
-- alone
ALTER TABLE lines RENAME CONSTRAINT fk_lines_item_id TO fk_thing;
-- down
-- alone
ALTER TABLE lines RENAME CONSTRAINT fk_thing TO fk_lines_item_id;

-- case rename-constraint/referenced-unique
-- alone
ALTER TABLE items RENAME CONSTRAINT uq_items_code TO one_code;
-- down
-- alone
ALTER TABLE items RENAME CONSTRAINT one_code TO uq_items_code;

-- case rename-constraint/of-one-database
-- alone
ALTER TABLE items RENAME CONSTRAINT rule TO law;
-- down
-- alone
ALTER TABLE items RENAME CONSTRAINT law TO rule;

-- case rename-constraint/to-an-awkward-name
-- alone
ALTER TABLE lines RENAME CONSTRAINT fk_lines_item_id TO "it's ""odd""";
-- down
-- alone
ALTER TABLE lines RENAME CONSTRAINT "it's ""odd""" TO fk_lines_item_id;

-- case rename-constraint/awkward-names
-- alone
ALTER TABLE "odd ""table""" RENAME CONSTRAINT "odd 'key'" TO "SELECT";
-- down
-- alone
ALTER TABLE "odd ""table""" RENAME CONSTRAINT "SELECT" TO "odd 'key'";
