CREATE TABLE kinds (
  a SMALLINT DEFAULT -1,
  b INT DEFAULT 0,
  c BIGINT DEFAULT 9000000000,
  d DECIMAL(8, 3) DEFAULT 1.5,
  e REAL DEFAULT 1.0e3,
  f DOUBLE DEFAULT 0.25,
  g BOOLEAN DEFAULT FALSE,
  h CHAR(2) DEFAULT 'de',
  i VARCHAR(30) DEFAULT 'it''s',
  j TEXT DEFAULT 'two
lines',
  k BLOB DEFAULT x'00ff',
  l DATE DEFAULT CURRENT_DATE,
  m TIME DEFAULT CURRENT_TIME,
  n TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  o NUMERIC,
  p DOUBLE PRECISION,
  q UNSIGNED BIG INT,
  r NVARCHAR(100),
  s DEFAULT NULL,
  t TEXT DEFAULT (lower(hex(randomblob(8))))
);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  full_name TEXT GENERATED ALWAYS AS (first_name || ' ' || last_name) VIRTUAL,
  initials TEXT AS (substr(first_name, 1, 1) || substr(last_name, 1, 1)) STORED,
  age INTEGER CONSTRAINT grown CHECK (age >= 18 AND age < 150),
  CONSTRAINT named CHECK (first_name <> '' OR last_name <> '')
);

CREATE INDEX by_lower_name ON people (lower(last_name), first_name COLLATE NOCASE);

CREATE INDEX grown_up ON people (age DESC) WHERE age >= 21 AND last_name IS NOT NULL;

CREATE VIEW adults AS SELECT id, full_name FROM people WHERE age >= 18;

CREATE VIEW seniors AS SELECT * FROM adults WHERE id IN (SELECT id FROM people WHERE age > 65);

CREATE TRIGGER kept BEFORE DELETE ON people WHEN old.age > 100 BEGIN SELECT RAISE(ABORT, 'kept; for ever'); END;
