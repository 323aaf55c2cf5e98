CREATE TABLE users (
  id UUID PRIMARY KEY DEFAULT uuid(),
  login VARCHAR(40) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  bio MEDIUMTEXT
);

CREATE TABLE posts (
  id UUID PRIMARY KEY,
  author UUID,
  slug VARCHAR(100) NOT NULL,
  title VARCHAR(200) NOT NULL DEFAULT '',
  body LONGTEXT NOT NULL,
  published_at DATETIME,
  changed_at DATETIME(3) DEFAULT CURRENT_TIMESTAMP(3),
  short VARCHAR(20) AS (left(title, 20)) VIRTUAL,
  CONSTRAINT written_by FOREIGN KEY (author) REFERENCES users (id) ON DELETE SET NULL,
  UNIQUE KEY one_slug (slug),
  KEY changed (changed_at),
  FULLTEXT KEY searched (title, body),
  KEY begins (title(10), slug)
);

CREATE TABLE comments (
  id INT AUTO_INCREMENT PRIMARY KEY,
  post UUID NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  answers INT REFERENCES comments (id),
  body TEXT NOT NULL CHECK (length(body) > 0)
);

CREATE TABLE log (at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, what VARCHAR(200), KEY changed (at), KEY posts (what));

CREATE INDEX published ON posts (published_at DESC);

CREATE TRIGGER told AFTER INSERT ON posts FOR EACH ROW BEGIN
  INSERT INTO log (what) VALUES (concat('post ', new.id));
  UPDATE users SET bio = coalesce(bio, '; writes') WHERE id = new.author;
END;

CREATE VIEW front (slug, title) AS SELECT slug, title FROM posts WHERE published_at IS NOT NULL;
