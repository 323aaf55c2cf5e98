-- case create-schema/plain
-- alone
CREATE SCHEMA audit;
-- down
-- alone
DROP SCHEMA audit;

-- case create-schema/awkward-names
-- alone
CREATE SCHEMA "it's ""odd""";
-- alone
CREATE SCHEMA "Upper";
-- alone
CREATE TABLE "Upper"."a b" (
    id INTEGER NOT NULL,
    up INTEGER,
    CONSTRAINT "pk_a b" PRIMARY KEY (id),
    CONSTRAINT "fk_a b_up" FOREIGN KEY (up) REFERENCES "Upper"."a b" (id)
);
-- alone
CREATE INDEX "ix_a b_up" ON "Upper"."a b" (up);
-- down
-- alone
DROP TABLE "Upper"."a b";
-- alone
DROP SCHEMA "Upper";
-- alone
DROP SCHEMA "it's ""odd""";

-- case create-schema/references-across
-- alone
CREATE SCHEMA audit;
-- alone
CREATE TABLE audit.items (
    id BIGINT NOT NULL,
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT fk_items_id FOREIGN KEY (id) REFERENCES public.items (id)
);
-- down
-- alone
DROP TABLE audit.items;
-- alone
DROP SCHEMA audit;
