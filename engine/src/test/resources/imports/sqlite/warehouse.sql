CREATE TABLE bins (aisle TEXT, shelf INTEGER, PRIMARY KEY (aisle, shelf)) WITHOUT ROWID;

CREATE TABLE items (
  code TEXT PRIMARY KEY,
  weight REAL NOT NULL,
  kind TEXT NOT NULL DEFAULT 'part'
) STRICT;

CREATE TABLE stock (
  aisle TEXT NOT NULL,
  shelf INTEGER NOT NULL,
  item TEXT NOT NULL REFERENCES items (code) ON DELETE CASCADE,
  amount INTEGER NOT NULL DEFAULT (0) CHECK (amount >= 0),
  PRIMARY KEY (aisle, shelf, item),
  FOREIGN KEY (aisle, shelf) REFERENCES bins (aisle, shelf)
) WITHOUT ROWID;

CREATE TABLE moves (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item TEXT NOT NULL REFERENCES items,
  amount INTEGER NOT NULL,
  at TEXT NOT NULL DEFAULT (datetime('now')),
  UNIQUE (item, at) ON CONFLICT REPLACE
);

CREATE VIEW empty_bins AS SELECT aisle, shelf FROM bins WHERE NOT EXISTS (SELECT 1 FROM stock s WHERE s.aisle = bins.aisle AND s.shelf = bins.shelf);
