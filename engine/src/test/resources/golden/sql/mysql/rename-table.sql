-- case rename-table/plain
-- alone
RENAME TABLE items TO things;
-- down
-- alone
RENAME TABLE things TO items;

-- case rename-table/with-indexes
-- alone
RENAME TABLE items TO things;
-- down
-- alone
RENAME TABLE things TO items;

-- case rename-table/numbered
-- alone
RENAME TABLE events TO happenings;
-- down
-- alone
RENAME TABLE happenings TO events;

-- case rename-table/referenced
-- alone
RENAME TABLE items TO things;
-- down
-- alone
RENAME TABLE things TO items;

-- case rename-table/that-points-at-another
-- alone
RENAME TABLE `lines` TO rows_of;
-- down
-- alone
RENAME TABLE rows_of TO `lines`;

-- case rename-table/that-points-at-itself
-- alone
RENAME TABLE tree TO forest;
-- down
-- alone
RENAME TABLE forest TO tree;

-- case rename-table/with-a-generated-column
-- alone
RENAME TABLE sums TO totals;
-- down
-- alone
RENAME TABLE totals TO sums;

-- case rename-table/with-an-enum
-- alone
RENAME TABLE days TO nights;
-- down
-- alone
RENAME TABLE nights TO days;

-- case rename-table/two-swap-names
-- alone
RENAME TABLE items TO `between`;
-- alone
RENAME TABLE `lines` TO items;
-- alone
RENAME TABLE `between` TO `lines`;
-- down
-- alone
RENAME TABLE `lines` TO `between`;
-- alone
RENAME TABLE items TO `lines`;
-- alone
RENAME TABLE `between` TO items;

-- case rename-table/one-after-the-other
-- alone
RENAME TABLE items TO `a"b`;
-- alone
RENAME TABLE `a"b` TO `it's`;
-- alone
RENAME TABLE `it's` TO `a``b`;
-- alone
RENAME TABLE `a``b` TO `a b`;
-- alone
RENAME TABLE `a b` TO `a.b`;
-- alone
RENAME TABLE `a.b` TO `select`;
-- alone
RENAME TABLE `select` TO `Upper`;
-- alone
RENAME TABLE `Upper` TO `größe名`;
-- alone
RENAME TABLE `größe名` TO sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;
-- down
-- alone
RENAME TABLE sixty_characters_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx TO `größe名`;
-- alone
RENAME TABLE `größe名` TO `Upper`;
-- alone
RENAME TABLE `Upper` TO `select`;
-- alone
RENAME TABLE `select` TO `a.b`;
-- alone
RENAME TABLE `a.b` TO `a b`;
-- alone
RENAME TABLE `a b` TO `a``b`;
-- alone
RENAME TABLE `a``b` TO `it's`;
-- alone
RENAME TABLE `it's` TO `a"b`;
-- alone
RENAME TABLE `a"b` TO items;

-- case rename-table/to-an-awkward-name
-- alone
RENAME TABLE items TO `it's "odd"`;
-- alone
RENAME TABLE `lines` TO `select`;
-- down
-- alone
RENAME TABLE `select` TO `lines`;
-- alone
RENAME TABLE `it's "odd"` TO items;

-- case rename-table/in-a-schema
-- alone
RENAME TABLE audit.log TO audit.`Journal`;
-- down
-- alone
RENAME TABLE audit.`Journal` TO audit.log;
