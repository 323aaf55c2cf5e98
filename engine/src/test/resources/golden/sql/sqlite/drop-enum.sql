-- case drop-enum/plain
-- down

-- case drop-enum/awkward-name
-- down

-- case drop-enum/after-its-table
DROP TABLE days;
-- down
CREATE TABLE days (
    id INTEGER NOT NULL,
    mood VARCHAR(255) DEFAULT 'ok' NOT NULL CHECK (mood IN ('sad', 'ok', 'glad')),
    later VARCHAR(255) CHECK (later IN ('sad', 'ok', 'glad')),
    CONSTRAINT pk_days PRIMARY KEY (id)
);
