-- case comment-table/set
COMMENT ON TABLE items IS 'what is sold';
-- down
COMMENT ON TABLE items IS NULL;

-- case comment-table/with-signs
COMMENT ON TABLE items IS 'it''s "odd"; -- \ ünïcödé
and long';
-- down
COMMENT ON TABLE items IS NULL;

-- case comment-table/changed
COMMENT ON TABLE items IS 'after';
-- down
COMMENT ON TABLE items IS 'before';

-- case comment-table/removed
COMMENT ON TABLE items IS NULL;
-- down
COMMENT ON TABLE items IS 'before';
