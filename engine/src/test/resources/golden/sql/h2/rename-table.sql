-- case rename-table/plain
-- alone
ALTER TABLE items RENAME TO things;
-- down
-- alone
ALTER TABLE things RENAME TO items;

-- case rename-table/with-indexes
-- alone
ALTER TABLE items RENAME TO things;
-- down
-- alone
ALTER TABLE things RENAME TO items;

-- case rename-table/numbered
-- alone
ALTER TABLE events RENAME TO happenings;
-- down
-- alone
ALTER TABLE happenings RENAME TO events;

-- case rename-table/referenced
-- alone
ALTER TABLE items RENAME TO things;
-- down
-- alone
ALTER TABLE things RENAME TO items;

-- case rename-table/that-points-at-another
-- alone
ALTER TABLE lines RENAME TO rows_of;
-- down
-- alone
ALTER TABLE rows_of RENAME TO lines;

-- case rename-table/that-points-at-itself
-- alone
ALTER TABLE tree RENAME TO forest;
-- down
-- alone
ALTER TABLE forest RENAME TO tree;

-- case rename-table/with-a-generated-column
-- alone
ALTER TABLE sums RENAME TO totals;
-- down
-- alone
ALTER TABLE totals RENAME TO sums;

-- case rename-table/with-an-enum
-- alone
ALTER TABLE days RENAME TO nights;
-- down
-- alone
ALTER TABLE nights RENAME TO days;

-- case rename-table/two-swap-names
-- alone
ALTER TABLE items RENAME TO "BETWEEN";
-- alone
ALTER TABLE lines RENAME TO items;
-- alone
ALTER TABLE "BETWEEN" RENAME TO lines;
-- down
-- alone
ALTER TABLE lines RENAME TO "BETWEEN";
-- alone
ALTER TABLE items RENAME TO lines;
-- alone
ALTER TABLE "BETWEEN" RENAME TO items;

-- case rename-table/one-after-the-other
-- alone
ALTER TABLE items RENAME TO "a""b";
-- alone
ALTER TABLE "a""b" RENAME TO "it's";
-- alone
ALTER TABLE "it's" RENAME TO "a`b";
-- alone
ALTER TABLE "a`b" RENAME TO "a b";
-- alone
ALTER TABLE "a b" RENAME TO "a.b";
-- alone
ALTER TABLE "a.b" RENAME TO "SELECT";
-- alone
ALTER TABLE "SELECT" RENAME TO "Upper";
-- alone
ALTER TABLE "Upper" RENAME TO "größe名";
-- alone
ALTER TABLE "größe名" RENAME TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
-- alone
ALTER TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx RENAME TO "größe名";
-- alone
ALTER TABLE "größe名" RENAME TO "Upper";
-- alone
ALTER TABLE "Upper" RENAME TO "SELECT";
-- alone
ALTER TABLE "SELECT" RENAME TO "a.b";
-- alone
ALTER TABLE "a.b" RENAME TO "a b";
-- alone
ALTER TABLE "a b" RENAME TO "a`b";
-- alone
ALTER TABLE "a`b" RENAME TO "it's";
-- alone
ALTER TABLE "it's" RENAME TO "a""b";
-- alone
ALTER TABLE "a""b" RENAME TO items;

-- case rename-table/to-an-awkward-name
-- alone
ALTER TABLE items RENAME TO "it's ""odd""";
-- alone
ALTER TABLE lines RENAME TO "SELECT";
-- down
-- alone
ALTER TABLE "SELECT" RENAME TO lines;
-- alone
ALTER TABLE "it's ""odd""" RENAME TO items;

-- case rename-table/in-a-schema
-- alone
ALTER TABLE audit.log RENAME TO "Journal";
-- down
-- alone
ALTER TABLE audit."Journal" RENAME TO log;
