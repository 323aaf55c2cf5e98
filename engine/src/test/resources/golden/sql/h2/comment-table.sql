-- case comment-table/set
-- alone
COMMENT ON TABLE items IS 'what is sold';
-- down
-- alone
COMMENT ON TABLE items IS NULL;

-- case comment-table/with-signs
-- alone
COMMENT ON TABLE items IS 'it''s "odd"; -- \ ünïcödé
and long';
-- down
-- alone
COMMENT ON TABLE items IS NULL;

-- case comment-table/changed
-- alone
COMMENT ON TABLE items IS 'after';
-- down
-- alone
COMMENT ON TABLE items IS 'before';

-- case comment-table/removed
-- alone
COMMENT ON TABLE items IS NULL;
-- down
-- alone
COMMENT ON TABLE items IS 'before';
