-- case comment-table/set
-- alone
ALTER TABLE items COMMENT='what is sold';
-- down
-- alone
ALTER TABLE items COMMENT='';

-- case comment-table/with-signs
-- alone
ALTER TABLE items COMMENT='it''s "odd"; -- \\ ünïcödé\nand long';
-- down
-- alone
ALTER TABLE items COMMENT='';

-- case comment-table/changed
-- alone
ALTER TABLE items COMMENT='after';
-- down
-- alone
ALTER TABLE items COMMENT='before';

-- case comment-table/removed
-- alone
ALTER TABLE items COMMENT='';
-- down
-- alone
ALTER TABLE items COMMENT='before';
