-- case comment-table/set
-- down

-- case comment-table/with-signs
-- down

-- case comment-table/changed
-- down

-- case comment-table/removed
-- down
