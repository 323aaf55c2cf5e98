package dev.schema.engine.cases;

import static dev.schema.Migration.inSchema;

import dev.schema.Schema;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Views. */
final class ViewCases {

    private ViewCases() {}

    private static OperationCase create(String name, Consumer<Schema> before, String view, String query) {
        return new OperationCase("create-view/" + name, before, s -> s.createView(view, query));
    }

    private static OperationCase replace(String name, String view, String query) {
        return new OperationCase("replace-view/" + name, Bases::viewed, s -> s.replaceView(view, query));
    }

    private static void one(Schema s) {
        Bases.items(s);
        s.createView("labels", "select id, label from items");
    }

    static Stream<OperationCase> all() {
        return Stream.of(
                create("plain", Bases::items, "codes", "select code from items where amount > 1"),
                create("all-columns", Bases::items, "everything", "select * from items"),
                create("calculated", Bases::items, "sums", "select code, amount * price as total from items"),
                create("grouped", Bases::items, "counts", "select label, count(*) as n from items group by label"),
                create("text-and-case", Bases::items, "texts", "select 'it''s; --' as \"Odd\", code from items"),
                create("lines", Bases::items, "codes", "select code\n    from items -- all\n    where amount > 1\n"),
                create(
                        "join",
                        Bases::notes,
                        "noted",
                        "select i.code, n.id from items i join notes n on n.item_id = i.id"),
                create("over-a-view", ViewCases::one, "first_label", "select label from labels where id = 1"),
                create("awkward-name", Bases::items, "it's a \"view\"", "select code from items"),
                create("reserved-name", Bases::items, "select", "select code from items"),
                create(
                        "in-a-schema",
                        s -> {
                            Bases.items(s);
                            s.createSchema("audit");
                        },
                        inSchema("audit", "codes"),
                        "select code from items"),
                new OperationCase(
                        "replace-view/condition",
                        ViewCases::one,
                        s -> s.replaceView("labels", "select id, label from items where amount > 1")),
                new OperationCase(
                        "replace-view/one-column-more",
                        ViewCases::one,
                        s -> s.replaceView("labels", "select id, label, code from items")),
                new OperationCase(
                        "replace-view/one-column-less",
                        ViewCases::one,
                        s -> s.replaceView("labels", "select label from items")),
                new OperationCase(
                        "replace-view/another-type",
                        ViewCases::one,
                        s -> s.replaceView("labels", "select amount as id, label from items")),
                replace("read-by-another", "labels", "select id, label from items where amount > 1"),
                replace("over-a-view", "first_labels", "select label from labels where id = 2"),
                new OperationCase(
                        "replace-view/awkward-name",
                        s -> {
                            Bases.items(s);
                            s.createView("it's a \"view\"", "select code from items");
                        },
                        s -> s.replaceView("it's a \"view\"", "select id, code from items")),
                new OperationCase("drop-view/plain", ViewCases::one, s -> s.dropView("labels")),
                new OperationCase("drop-view/over-a-view", Bases::viewed, s -> s.dropView("first_labels")),
                new OperationCase("drop-view/both", Bases::viewed, s -> {
                    s.dropView("first_labels");
                    s.dropView("labels");
                }),
                new OperationCase(
                        "drop-view/awkward-name",
                        s -> {
                            Bases.items(s);
                            s.createView("select", "select code from items");
                        },
                        s -> s.dropView("select")));
    }
}
