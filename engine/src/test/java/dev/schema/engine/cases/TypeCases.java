package dev.schema.engine.cases;

import static dev.schema.Migration.inSchema;

import dev.schema.Schema;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Enums, sequences and schemas. */
final class TypeCases {

    private TypeCases() {}

    static Stream<OperationCase> all() {
        return Stream.of(sequences(), enums(), schemas()).flatMap(cases -> cases);
    }

    private static Stream<OperationCase> sequences() {
        return Stream.of(
                OperationCase.of("create-sequence/plain", s -> s.createSequence("numbers")),
                OperationCase.of(
                        "create-sequence/start-and-increment",
                        s -> s.createSequence("numbers").start(1000).increment(5)),
                OperationCase.of(
                        "create-sequence/downwards",
                        s -> s.createSequence("numbers").start(-1).increment(-1)),
                OperationCase.of("create-sequence/awkward-names", s -> {
                    s.createSequence("it's \"odd\"");
                    s.createSequence("Upper");
                    s.createSequence(Bases.AWKWARD.get("sixty-characters"));
                }),
                new OperationCase(
                        "create-sequence/in-a-schema",
                        Bases::audited,
                        s -> s.createSequence(inSchema("audit", "numbers"))),
                new OperationCase(
                        "drop-sequence/plain", s -> s.createSequence("numbers"), s -> s.dropSequence("numbers")),
                new OperationCase(
                        "drop-sequence/start-and-increment",
                        s -> s.createSequence("numbers").start(1000).increment(5),
                        s -> s.dropSequence("numbers")),
                new OperationCase(
                        "drop-sequence/awkward-name",
                        s -> s.createSequence("it's \"odd\""),
                        s -> s.dropSequence("it's \"odd\"")));
    }

    private static OperationCase mood(String name, Consumer<Schema> change) {
        return new OperationCase(name, Bases::moods, change);
    }

    private static void unused(Schema s) {
        s.createEnum("mood", "sad", "ok", "glad");
    }

    /** A second table with a column of the enum, which is in a key. */
    private static void twice(Schema s) {
        Bases.moods(s);
        s.createTable("people", t -> {
            t.integer("id").primaryKey();
            t.enumeration("mood", "mood").notNull();
            t.unique("mood", "id");
        });
        s.insert("people", "id", "mood").row(1, "glad");
    }

    private static Stream<OperationCase> enums() {
        return Stream.of(
                OperationCase.of("create-enum/plain", s -> s.createEnum("mood", "sad", "ok", "glad")),
                OperationCase.of("create-enum/one-value", s -> s.createEnum("mood", "ok")),
                OperationCase.of("create-enum/awkward-names", s -> {
                    s.createEnum("it's a \"mood\"", "it's ok", "\"so\"", "", "A", "a b", "größe", "x,y", "\\");
                    s.createTable("t", t -> {
                        t.integer("id").primaryKey();
                        t.enumeration("how", "it's a \"mood\"").defaultValue("it's ok");
                    });
                    s.insert("t", "id", "how")
                            .row(1, "it's ok")
                            .row(2, "")
                            .row(3, "x,y")
                            .row(4, "\\");
                }),
                new OperationCase("create-enum/in-a-schema", Bases::audited, s -> {
                    s.createEnum(inSchema("audit", "level"), "low", "high");
                    s.addColumn(inSchema("audit", "log")).enumeration("level", inSchema("audit", "level"));
                }),
                new OperationCase("add-enum-value/unused", TypeCases::unused, s -> s.addEnumValue("mood", "great")),
                mood("add-enum-value/at-the-end", s -> s.addEnumValue("mood", "great")),
                mood("add-enum-value/in-front", s -> s.addEnumValue("mood", "awful")
                        .before("sad")),
                mood("add-enum-value/between", s -> s.addEnumValue("mood", "so so")
                        .before("glad")),
                mood("add-enum-value/awkward", s -> s.addEnumValue("mood", "it's \"odd\"")),
                mood("add-enum-value/and-use", s -> {
                    s.addEnumValue("mood", "great");
                    s.alterColumn("days", "mood").defaultValue("great");
                }),
                mood("add-enum-value/two", s -> {
                    s.addEnumValue("mood", "great");
                    s.addEnumValue("mood", "awful").before("sad");
                }),
                new OperationCase(
                        "add-enum-value/of-two-tables", TypeCases::twice, s -> s.addEnumValue("mood", "great")),
                new OperationCase("drop-enum-value/unused", TypeCases::unused, s -> s.dropEnumValue("mood", "ok")),
                new OperationCase(
                        "drop-enum-value/that-no-row-has",
                        s -> {
                            Bases.moods(s);
                            s.addEnumValue("mood", "great").before("sad");
                        },
                        s -> s.dropEnumValue("mood", "great")),
                new OperationCase(
                        "drop-enum-value/of-two-tables",
                        s -> {
                            twice(s);
                            s.addEnumValue("mood", "it's");
                        },
                        s -> s.dropEnumValue("mood", "it's")),
                mood("drop-enum-value/after-the-rows", s -> {
                    s.delete("days", "id", "mood", "later").row(1, "sad", null);
                    s.dropEnumValue("mood", "sad");
                }),
                new OperationCase("drop-enum/plain", TypeCases::unused, s -> s.dropEnum("mood")),
                new OperationCase(
                        "drop-enum/awkward-name",
                        s -> s.createEnum("it's \"odd\"", "a", "b"),
                        s -> s.dropEnum("it's \"odd\"")),
                mood("drop-enum/after-its-table", s -> {
                    s.dropTable("days");
                    s.dropEnum("mood");
                }));
    }

    private static Stream<OperationCase> schemas() {
        return Stream.of(
                OperationCase.of("create-schema/plain", s -> s.createSchema("audit")),
                OperationCase.of("create-schema/awkward-names", s -> {
                    s.createSchema("it's \"odd\"");
                    s.createSchema("Upper");
                    s.createTable(inSchema("Upper", "a b"), t -> {
                        t.integer("id").primaryKey();
                        t.integer("up").references(inSchema("Upper", "a b"), "id");
                        t.index("up");
                    });
                }),
                new OperationCase("create-schema/references-across", Bases::items, s -> {
                    s.createSchema("audit");
                    s.createTable(inSchema("audit", "items"), t -> {
                        t.bigint("id").primaryKey().references("items", "id");
                    });
                }),
                new OperationCase("drop-schema/plain", s -> s.createSchema("audit"), s -> s.dropSchema("audit")),
                new OperationCase("drop-schema/after-its-table", Bases::audited, s -> {
                    s.dropTable(inSchema("audit", "log"));
                    s.dropSchema("audit");
                }));
    }
}
