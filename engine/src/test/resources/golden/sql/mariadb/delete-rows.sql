-- case delete-rows/one
DELETE FROM events WHERE id = 2;
-- down
INSERT INTO events (id, kind) VALUES
    (2, 'stop');

-- case delete-rows/several
DELETE FROM events WHERE id = 1;
DELETE FROM events WHERE id = 2;
-- down
INSERT INTO events (id, kind) VALUES
    (2, 'stop'),
    (1, 'start');

-- case delete-rows/each-literal
DELETE FROM kinds WHERE id = 1;
-- down
INSERT INTO kinds (id, number, price, ratio, flag, words, octets, day, clock, at, moment, token, doc) VALUES
    (1, -9223372036854775807, -12.50, 0.125, TRUE, 'it''s "odd"; -- \\ ü 名\n\ttwo', x'0027ff', '2026-02-28', '23:59:59', '2026-01-02 03:04:05.678000', '2026-01-02 03:04:05', '01234567-89ab-cdef-0000-000000000002', '{"a": [1, "it''s"]}');

-- case delete-rows/found-by-two
DELETE FROM grid WHERE x = 1 AND y = 'b';
DELETE FROM grid WHERE x = 2 AND y = 'a';
-- down
INSERT INTO grid (x, y, n) VALUES
    (2, 'a', 30),
    (1, 'b', NULL);

-- case delete-rows/found-by-another-key
DELETE FROM days WHERE token = '00000000-0000-0005-0000-000000000006';
-- down
INSERT INTO days (id, token) VALUES
    (3, '00000000-0000-0005-0000-000000000006');

-- case delete-rows/pointing-at-each-other
DELETE FROM tree WHERE id = 2;
DELETE FROM tree WHERE id = 1;
-- down
INSERT INTO tree (id, up, name) VALUES
    (1, NULL, 'root'),
    (2, 1, 'leaf');

-- case delete-rows/awkward-names
DELETE FROM `odd "table"` WHERE id = 1;
-- down
INSERT INTO `odd "table"` (id, `a b`, `a"b`, `a.b`, `Upper`) VALUES
    (1, 'x', 'it''s', 'u', 'U');
