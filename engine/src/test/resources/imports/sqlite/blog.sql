CREATE TABLE users (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE,
  bio TEXT
);

CREATE TABLE posts (
  id TEXT NOT NULL PRIMARY KEY,
  author TEXT REFERENCES users (id) ON DELETE SET NULL,
  slug TEXT NOT NULL,
  title VARCHAR(200) NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  published_at DATETIME
);

CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  post TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  answers INTEGER REFERENCES comments (id),
  body TEXT NOT NULL CHECK (length(body) > 0)
);

CREATE TABLE tags (post TEXT, tag TEXT, PRIMARY KEY (post, tag), FOREIGN KEY (post) REFERENCES posts (id));

CREATE TABLE log (at INTEGER DEFAULT (strftime('%s', 'now')), what TEXT DEFAULT "it's ""so""", kind TEXT DEFAULT `plain`);

CREATE UNIQUE INDEX one_slug ON posts (slug);

CREATE INDEX published ON posts (published_at) WHERE published_at IS NOT NULL;

CREATE TRIGGER told AFTER INSERT ON posts BEGIN
  INSERT INTO log (what) VALUES ('post ' || new.id);
  UPDATE users SET bio = coalesce(bio, '; writes') WHERE id = new.author;
END;

CREATE VIEW front (slug, title) AS SELECT slug, title FROM posts WHERE published_at IS NOT NULL;
