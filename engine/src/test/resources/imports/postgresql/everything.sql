CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

CREATE SEQUENCE invoice_numbers START WITH 1000 INCREMENT BY 5;

CREATE TABLE kinds (
  a smallint DEFAULT -1,
  b integer DEFAULT 0,
  c bigint DEFAULT 9000000000,
  d numeric(8, 3) DEFAULT 1.5,
  e real DEFAULT 1000,
  f double precision DEFAULT 0.25,
  g boolean DEFAULT false,
  h char(2) DEFAULT 'de',
  i varchar(30) DEFAULT 'it''s',
  j text DEFAULT E'two\nlines',
  k bytea DEFAULT '\x00ff',
  l date DEFAULT CURRENT_DATE,
  m time DEFAULT '12:30',
  n timestamp DEFAULT CURRENT_TIMESTAMP,
  o numeric,
  p timestamptz DEFAULT now() + interval '1 day',
  q uuid DEFAULT gen_random_uuid(),
  r json DEFAULT '{}',
  s integer[] DEFAULT ARRAY[1, 2],
  t mood DEFAULT 'ok',
  u inet,
  v interval DEFAULT '1 hour',
  w bigint DEFAULT nextval('invoice_numbers'),
  x mood[],
  y varchar(10)[],
  z money,
  aa bit(8),
  bb xml,
  cc daterange
);

CREATE TABLE people (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  first_name text NOT NULL,
  last_name text NOT NULL,
  full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
  age integer CONSTRAINT grown CHECK (age >= 18 AND age < 150),
  CONSTRAINT named CHECK (first_name <> '' OR last_name <> '')
);

CREATE INDEX by_lower_name ON people (lower(last_name), first_name) INCLUDE (age);

CREATE INDEX grown_up ON people (age DESC) WHERE age >= 21 AND last_name IS NOT NULL;

CREATE INDEX hashed ON people USING hash (last_name);

CREATE UNIQUE INDEX one_name ON people (first_name, last_name);

CREATE VIEW adults AS SELECT id, full_name FROM people WHERE age >= 18;

CREATE VIEW seniors AS SELECT * FROM adults WHERE id IN (SELECT id FROM people WHERE age > 65);

ALTER TABLE people ADD CONSTRAINT known CHECK (id > 0) NOT VALID;
