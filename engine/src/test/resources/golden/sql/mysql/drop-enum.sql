-- case drop-enum/plain
-- down

-- case drop-enum/awkward-name
-- down

-- case drop-enum/after-its-table
-- alone
DROP TABLE days;
-- down
-- alone
CREATE TABLE days (
    id int NOT NULL,
    mood enum('sad', 'ok', 'glad') NOT NULL DEFAULT 'ok',
    later enum('sad', 'ok', 'glad'),
    PRIMARY KEY (id)
);
