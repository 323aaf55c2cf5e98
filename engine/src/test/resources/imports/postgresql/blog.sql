CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  login text NOT NULL COLLATE "C" UNIQUE,
  bio text
);

CREATE TABLE posts (
  id uuid PRIMARY KEY,
  author uuid REFERENCES users (id) ON DELETE SET NULL,
  slug text NOT NULL,
  title varchar(200) NOT NULL DEFAULT '',
  body text NOT NULL,
  published_at timestamp without time zone,
  changed_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP,
  searched tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || body)) STORED
);

CREATE TABLE comments (
  id serial PRIMARY KEY,
  post uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  answers integer REFERENCES comments (id),
  body text NOT NULL CHECK (length(body) > 0)
);

CREATE TABLE tags (post uuid REFERENCES posts, tag text, PRIMARY KEY (post, tag));

CREATE UNIQUE INDEX one_slug ON posts (lower(slug));

CREATE INDEX published ON posts (published_at DESC) WHERE published_at IS NOT NULL;

CREATE INDEX searched ON posts USING gin (searched);

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := now();
  RETURN NEW;
END;
$$;

CREATE TRIGGER touched BEFORE UPDATE ON posts FOR EACH ROW WHEN (OLD.title IS DISTINCT FROM NEW.title) EXECUTE FUNCTION touch();

CREATE VIEW front (slug, title) AS SELECT slug, title FROM posts WHERE published_at IS NOT NULL;
