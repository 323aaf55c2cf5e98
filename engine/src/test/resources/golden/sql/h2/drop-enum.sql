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
    id INTEGER NOT NULL,
    mood ENUM('sad', 'ok', 'glad') DEFAULT 'ok' NOT NULL,
    later ENUM('sad', 'ok', 'glad'),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
