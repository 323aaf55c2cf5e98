-- case rename-table/plain
ALTER TABLE items RENAME TO things;
-- down
ALTER TABLE things RENAME TO items;

-- case rename-table/with-indexes
ALTER TABLE items RENAME TO things;
-- down
ALTER TABLE things RENAME TO items;

-- case rename-table/numbered
ALTER TABLE events RENAME TO happenings;
-- down
ALTER TABLE happenings RENAME TO events;

-- case rename-table/referenced
ALTER TABLE items RENAME TO things;
-- down
ALTER TABLE things RENAME TO items;

-- case rename-table/that-points-at-another
ALTER TABLE lines RENAME TO rows_of;
-- down
ALTER TABLE rows_of RENAME TO lines;

-- case rename-table/that-points-at-itself
ALTER TABLE tree RENAME TO forest;
-- down
ALTER TABLE forest RENAME TO tree;

-- case rename-table/with-a-generated-column
ALTER TABLE sums RENAME TO totals;
-- down
ALTER TABLE totals RENAME TO sums;

-- case rename-table/with-an-enum
ALTER TABLE days RENAME TO nights;
-- down
ALTER TABLE nights RENAME TO days;

-- case rename-table/two-swap-names
ALTER TABLE items RENAME TO "between";
ALTER TABLE lines RENAME TO items;
ALTER TABLE "between" RENAME TO lines;
-- down
ALTER TABLE lines RENAME TO "between";
ALTER TABLE items RENAME TO lines;
ALTER TABLE "between" RENAME TO items;

-- case rename-table/one-after-the-other
ALTER TABLE items RENAME TO "a""b";
ALTER TABLE "a""b" RENAME TO "it's";
ALTER TABLE "it's" RENAME TO "a`b";
ALTER TABLE "a`b" RENAME TO "a b";
ALTER TABLE "a b" RENAME TO "a.b";
ALTER TABLE "a.b" RENAME TO "select";
ALTER TABLE "select" RENAME TO "Upper";
ALTER TABLE "Upper" RENAME TO "größe名";
ALTER TABLE "größe名" RENAME TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
ALTER TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx RENAME TO "größe名";
ALTER TABLE "größe名" RENAME TO "Upper";
ALTER TABLE "Upper" RENAME TO "select";
ALTER TABLE "select" RENAME TO "a.b";
ALTER TABLE "a.b" RENAME TO "a b";
ALTER TABLE "a b" RENAME TO "a`b";
ALTER TABLE "a`b" RENAME TO "it's";
ALTER TABLE "it's" RENAME TO "a""b";
ALTER TABLE "a""b" RENAME TO items;

-- case rename-table/to-an-awkward-name
ALTER TABLE items RENAME TO "it's ""odd""";
ALTER TABLE lines RENAME TO "select";
-- down
ALTER TABLE "select" RENAME TO lines;
ALTER TABLE "it's ""odd""" RENAME TO items;

-- case rename-table/in-a-schema
ALTER TABLE audit.log RENAME TO "Journal";
-- down
ALTER TABLE audit."Journal" RENAME TO log;
