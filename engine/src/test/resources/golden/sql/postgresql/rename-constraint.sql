-- case rename-constraint/to-the-same
-- down

-- case rename-constraint/primary-key
ALTER TABLE items RENAME CONSTRAINT pk_items TO the_key;
-- down
ALTER TABLE items RENAME CONSTRAINT the_key TO pk_items;

-- case rename-constraint/numbered-key
ALTER TABLE events RENAME CONSTRAINT pk_events TO the_key;
-- down
ALTER TABLE events RENAME CONSTRAINT the_key TO pk_events;

-- case rename-constraint/unique
ALTER TABLE items RENAME CONSTRAINT uq_items_code TO one_code;
-- down
ALTER TABLE items RENAME CONSTRAINT one_code TO uq_items_code;

-- case rename-constraint/check
ALTER TABLE items RENAME CONSTRAINT ck_items_amount TO positive;
-- down
ALTER TABLE items RENAME CONSTRAINT positive TO ck_items_amount;

-- case rename-constraint/foreign-key
ALTER TABLE lines RENAME CONSTRAINT fk_lines_item_id TO fk_thing;
-- down
ALTER TABLE lines RENAME CONSTRAINT fk_thing TO fk_lines_item_id;

-- case rename-constraint/referenced-unique
ALTER TABLE items RENAME CONSTRAINT uq_items_code TO one_code;
-- down
ALTER TABLE items RENAME CONSTRAINT one_code TO uq_items_code;

-- case rename-constraint/of-one-database
ALTER TABLE items RENAME CONSTRAINT rule TO law;
-- down
ALTER TABLE items RENAME CONSTRAINT law TO rule;

-- case rename-constraint/to-an-awkward-name
ALTER TABLE lines RENAME CONSTRAINT fk_lines_item_id TO "it's ""odd""";
-- down
ALTER TABLE lines RENAME CONSTRAINT "it's ""odd""" TO fk_lines_item_id;

-- case rename-constraint/awkward-names
ALTER TABLE "odd ""table""" RENAME CONSTRAINT "odd 'key'" TO "select";
-- down
ALTER TABLE "odd ""table""" RENAME CONSTRAINT "select" TO "odd 'key'";
