CREATE TYPE "Kind of" AS ENUM ('one', 'two');

CREATE TABLE "order" (
  "select" integer PRIMARY KEY,
  "from" text,
  "group" text DEFAULT 'x',
  "two words" text,
  "with ""quotes""" text,
  "Ünïcode" text,
  "CamelCase" "Kind of" DEFAULT 'one',
  user_name text
);

CREATE TABLE "Mixed Case" (
  "Id" integer NOT NULL,
  "order" integer REFERENCES "order" ("select"),
  CONSTRAINT "the key" PRIMARY KEY ("Id")
);

CREATE TABLE "dotted.name" ("a.b" integer CHECK ("a.b" > 0), "$dollar" text, "1st" text, UNIQUE ("$dollar", "1st"));

CREATE SEQUENCE "A Sequence";

CREATE INDEX "an index" ON "order" ("two words", "from" DESC);

CREATE VIEW "a view" AS SELECT "two words" AS "some words" FROM "order" WHERE "with ""quotes""" IS NOT NULL;

CREATE FUNCTION "On Insert"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."from" := ''here''; RETURN NEW; END';

CREATE TRIGGER "on insert" BEFORE INSERT ON "order" FOR EACH ROW EXECUTE FUNCTION "On Insert"();

COMMENT ON COLUMN "order"."two words" IS 'a "quoted" \ comment';
