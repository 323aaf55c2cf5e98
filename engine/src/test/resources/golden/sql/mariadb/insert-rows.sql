-- case insert-rows/one
INSERT INTO items (id, code) VALUES
    (4, 'd');
-- down
DELETE FROM items WHERE id = 4;

-- case insert-rows/several
INSERT INTO items (id, code, label) VALUES
    (4, 'd', 'it''s'),
    (5, 'e', NULL),
    (6, 'f', '');
-- down
DELETE FROM items WHERE id = 6;
DELETE FROM items WHERE id = 5;
DELETE FROM items WHERE id = 4;

-- case insert-rows/each-literal
INSERT INTO kinds (id, number, price, ratio, flag, words, octets, day, clock, at, moment, token, doc) VALUES
    (1, -9223372036854775807, -12.50, 0.125, TRUE, 'it''s "odd"; -- \\ ü 名\n\ttwo', x'0027ff', '2026-02-28', '23:59:59', '2026-01-02 03:04:05.678000', '2026-01-02 03:04:05', '01234567-89ab-cdef-0000-000000000002', '{"a": [1, "it''s"]}'),
    (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (3, 0, 0, -1.5, FALSE, '', x'', '0001-01-01', '00:00:00', '1969-12-31 00:00:00', '1970-01-01 00:00:00', '00000000-0000-0000-0000-000000000000', 'null');
-- down
DELETE FROM kinds WHERE id = 3;
DELETE FROM kinds WHERE id = 2;
DELETE FROM kinds WHERE id = 1;

-- case insert-rows/expressions
INSERT INTO kinds (id, number, words) VALUES
    (1, 6 * 7, upper('a') || lower('B'));
-- down
DELETE FROM kinds WHERE id = 1;

-- case insert-rows/found-by-another-key
INSERT INTO items (id, code) VALUES
    (4, 'd');
-- down
DELETE FROM items WHERE code = 'd';

-- case insert-rows/found-by-two
INSERT INTO grid (x, y, n) VALUES
    (2, 'b', 40),
    (3, 'it''s', NULL);
-- down
DELETE FROM grid WHERE x = 3 AND y = 'it''s';
DELETE FROM grid WHERE x = 2 AND y = 'b';

-- case insert-rows/numbered
INSERT INTO events (id, kind) VALUES
    (100, 'late');
-- down
DELETE FROM events WHERE id = 100;

-- case insert-rows/enumeration
INSERT INTO days (id, mood) VALUES
    (3, 'glad');
-- down
DELETE FROM days WHERE id = 3;

-- case insert-rows/pointing-at-each-other
INSERT INTO tree (id, up, name) VALUES
    (3, 2, 'twig'),
    (4, 3, 'bud');
-- down
DELETE FROM tree WHERE id = 4;
DELETE FROM tree WHERE id = 3;

-- case insert-rows/awkward-names
INSERT INTO `odd "table"` (id, `a``b`, `it's`, `größe名`, `select`) VALUES
    (3, 'x', 'y', 'z', 's');
-- down
DELETE FROM `odd "table"` WHERE id = 3;

-- case insert-rows/in-a-schema
INSERT INTO audit.log (id, what) VALUES
    (2, 'end');
-- down
DELETE FROM audit.log WHERE id = 2;
