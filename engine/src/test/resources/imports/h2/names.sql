CREATE TABLE "ORDER" (
  "SELECT" INTEGER PRIMARY KEY,
  "FROM" VARCHAR(20),
  "GROUP" VARCHAR(20) DEFAULT 'x',
  "two words" VARCHAR(20),
  "with ""quotes""" VARCHAR(20),
  "Ünïcode" VARCHAR(20),
  "CamelCase" VARCHAR(20),
  user_name VARCHAR(20)
);

CREATE TABLE "Mixed Case" (
  "Id" INTEGER NOT NULL,
  "ORDER" INTEGER REFERENCES "ORDER" ("SELECT"),
  CONSTRAINT "the key" PRIMARY KEY ("Id")
);

CREATE TABLE "dotted.name" ("A.b" INTEGER CHECK ("A.b" > 0), "$dollar" VARCHAR(9), "1ST" VARCHAR(9), UNIQUE ("$dollar", "1ST"));

CREATE SEQUENCE "A Sequence";

CREATE INDEX "an index" ON "ORDER" ("two words", "FROM" DESC);

CREATE VIEW "a view" AS SELECT "two words" AS "some words" FROM "ORDER" WHERE "with ""quotes""" IS NOT NULL;

COMMENT ON COLUMN "ORDER"."two words" IS 'a "quoted" \ comment';
