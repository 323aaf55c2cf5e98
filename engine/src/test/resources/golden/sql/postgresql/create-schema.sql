-- case create-schema/plain
CREATE SCHEMA audit;
-- down
DROP SCHEMA audit;

-- case create-schema/awkward-names
CREATE SCHEMA "it's ""odd""";
CREATE SCHEMA "Upper";
CREATE TABLE "Upper"."a b" (
    id integer NOT NULL,
    up integer,
    CONSTRAINT "pk_a b" PRIMARY KEY (id),
    CONSTRAINT "fk_a b_up" FOREIGN KEY (up) REFERENCES "Upper"."a b" (id)
);
CREATE INDEX "ix_a b_up" ON "Upper"."a b" (up);
-- down
DROP TABLE "Upper"."a b";
DROP SCHEMA "Upper";
DROP SCHEMA "it's ""odd""";

-- case create-schema/references-across
CREATE SCHEMA audit;
CREATE TABLE audit.items (
    id bigint NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT fk_items_id FOREIGN KEY (id) REFERENCES items (id)
);
-- down
DROP TABLE audit.items;
DROP SCHEMA audit;
