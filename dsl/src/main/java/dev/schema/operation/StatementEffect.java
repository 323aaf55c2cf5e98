package dev.schema.operation;

import dev.schema.catalog.Catalog;
import dev.schema.catalog.CatalogConflict;
import dev.schema.catalog.SqlText;
import dev.schema.catalog.SqlText.Token;
import dev.schema.catalog.Trigger;
import dev.schema.type.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a raw statement does to the catalog, as far as its first words tell: triggers are remembered, tables whose
 * definition may have changed are forgotten.
 */
final class StatementEffect {

    private static final Set<String> BEFORE_NAME =
            Set.of("temp", "temporary", "if", "not", "exists", "unlogged", "only", "or", "replace", "global", "local");

    private final String sql;
    private final List<Token> words;

    private StatementEffect(String sql) {
        this.sql = sql;
        this.words = SqlText.of(sql).words();
    }

    static StatementEffect of(String sql) {
        return new StatementEffect(sql);
    }

    /** The catalog after it, when nobody said more. */
    Catalog in(Catalog before) {
        return changedTable().map(before::forgetting).orElseGet(() -> triggersIn(before));
    }

    /**
     * The catalog with a trigger more or less, if that is what the statement makes.
     *
     * @throws CatalogConflict if it creates a trigger whose name is taken, and says neither OR REPLACE nor IF NOT EXISTS
     */
    Catalog triggersIn(Catalog before) {
        int trigger = objectAt("trigger");
        if (trigger < 0) {
            return before;
        }
        Optional<Name> name = nameFrom(trigger + 1);
        if (name.isEmpty()) {
            return before;
        }
        if (words.get(0).is("drop")) {
            return before.withoutTrigger(name.get());
        }
        return IntStream.range(trigger, words.size())
                .filter(i -> words.get(i).is("on"))
                .boxed()
                .findFirst()
                .flatMap(on -> nameFrom(on + 1))
                .map(table -> created(new Trigger(name.get(), table, sql), trigger, before))
                .orElse(before);
    }

    private Catalog created(Trigger trigger, int keyword, Catalog before) {
        Optional<Trigger> taken = before.trigger(trigger.name());
        if (taken.isEmpty() || words.subList(0, keyword).stream().anyMatch(word -> word.is("replace"))) {
            return before.withoutTrigger(trigger.name()).with(trigger);
        }
        if (words.get(keyword + 1).is("if")) {
            return before;
        }
        throw new CatalogConflict("there is a trigger \"" + taken.get().name() + "\" already, on \""
                + taken.get().table() + "\": drop it first, or choose another name");
    }

    /** The table that CREATE, ALTER or DROP TABLE names, or that CREATE INDEX stands on. */
    private Optional<Name> changedTable() {
        int table = objectAt("table");
        if (table > 0) {
            return nameFrom(table + 1);
        }
        if (objectAt("index") > 0 && words.get(0).is("create")) {
            return IntStream.range(0, words.size())
                    .filter(i -> words.get(i).is("on"))
                    .boxed()
                    .findFirst()
                    .flatMap(on -> nameFrom(on + 1));
        }
        return Optional.empty();
    }

    /** Where the kind of object stands in {@code CREATE .. KIND}, {@code ALTER KIND}, {@code DROP KIND}; else -1. */
    private int objectAt(String kind) {
        if (words.isEmpty()
                || !(words.get(0).is("create")
                        || words.get(0).is("alter")
                        || words.get(0).is("drop"))) {
            return -1;
        }
        for (int i = 1; i < words.size() && i < 5; i++) {
            if (words.get(i).is(kind)) {
                return i;
            }
            if (words.get(i).is("(") || words.get(i).is("on") || words.get(i).is("as")) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Name> nameFrom(int start) {
        int at = start;
        while (at < words.size() && BEFORE_NAME.contains(words.get(at).text().toLowerCase(java.util.Locale.ROOT))) {
            at++;
        }
        if (at >= words.size() || !isName(words.get(at))) {
            return Optional.empty();
        }
        if (at + 2 < words.size() && words.get(at + 1).is(".") && isName(words.get(at + 2))) {
            return Optional.of(new Name(words.get(at).name(), words.get(at + 2).name()));
        }
        return Optional.of(new Name(null, words.get(at).name()));
    }

    private static boolean isName(Token token) {
        return token.kind() == SqlText.Kind.WORD || token.kind() == SqlText.Kind.QUOTED;
    }
}
