CREATE SCHEMA stock;

CREATE SCHEMA "Audit";

CREATE TYPE stock.size AS ENUM ('small', 'large');

CREATE TABLE stock.bins (aisle text, shelf integer, size stock.size DEFAULT 'small', PRIMARY KEY (aisle, shelf));

CREATE TABLE items (code text PRIMARY KEY, weight double precision NOT NULL);

CREATE TABLE stock.amounts (
  aisle text,
  shelf integer,
  item text REFERENCES items ON DELETE CASCADE,
  amount integer NOT NULL DEFAULT 0 CHECK (amount >= 0),
  PRIMARY KEY (aisle, shelf, item),
  FOREIGN KEY (aisle, shelf) REFERENCES stock.bins
);

CREATE TABLE "Audit".moves (
  id bigserial PRIMARY KEY,
  item text NOT NULL REFERENCES public.items,
  aisle text,
  shelf integer,
  at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (aisle, shelf) REFERENCES stock.bins (aisle, shelf) ON UPDATE CASCADE
);

CREATE SEQUENCE "Audit".numbers INCREMENT BY 10;

CREATE INDEX by_time ON "Audit".moves (at);

CREATE VIEW stock.empty_bins AS SELECT aisle, shelf FROM stock.bins b WHERE NOT EXISTS (SELECT FROM stock.amounts a WHERE a.aisle = b.aisle AND a.shelf = b.shelf);

CREATE VIEW heavy AS SELECT i.code, a.amount FROM items i JOIN stock.amounts a ON a.item = i.code WHERE i.weight > 10;
