CREATE TABLE "order" (
  "select" INTEGER PRIMARY KEY,
  "from" TEXT,
  [group] TEXT DEFAULT 'x',
  `where` TEXT,
  "two words" TEXT,
  "with ""quotes""" TEXT,
  "Ünïcode" TEXT,
  CamelCase TEXT
);

CREATE TABLE "Mixed Case" (
  "Id" INTEGER NOT NULL,
  "order" INTEGER REFERENCES "order" ("select"),
  CONSTRAINT "the key" PRIMARY KEY ("Id")
);

CREATE TABLE "dotted.name" ("a.b" INTEGER CHECK ("a.b" > 0), "$dollar" TEXT, "1st" TEXT, UNIQUE ("$dollar", "1st"));

CREATE INDEX "an index" ON "order" ("two words", "from" DESC);

CREATE VIEW "a view" AS SELECT "two words" AS "some words" FROM "order" WHERE "with ""quotes""" IS NOT NULL;

CREATE TRIGGER "on insert" AFTER INSERT ON "order" BEGIN UPDATE "order" SET "from" = 'here' WHERE "select" = new."select"; END;
