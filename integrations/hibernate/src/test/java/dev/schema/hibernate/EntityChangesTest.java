package dev.schema.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schema.catalog.Catalog;
import dev.schema.engine.model.ModelDifference;
import dev.schema.engine.model.Proposal;
import dev.schema.engine.model.Wishes;
import dev.schema.engine.project.Model;
import dev.schema.type.Database;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of single changes of an entity; the texts are in {@code changes.txt}. */
class EntityChangesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/changes.txt");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Wishes NO_RENAMES = new Wishes(List.of(), true, Set.of(), false);
    private static final String IMPORTS =
            """
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;
            import jakarta.persistence.Index;
            import jakarta.persistence.ForeignKey;
            import jakarta.persistence.CheckConstraint;
            """;
    private static final String OWNER =
            " @Entity(name=\"Owner\") @Table(name=\"owners\") public static class Owner { @Id Long id; }";
    private static final String TAG =
            " @Entity(name=\"Tag\") @Table(name=\"tags\") public static class Tag { @Id Long id; }";

    @TempDir
    Path temp;

    /**
     * An entity before and after.
     *
     * @param table what stands in its {@code @Table} besides the name, or an annotation of its own after a semicolon
     */
    private record Case(
            String name, String table, String members, String laterTable, String laterMembers, Wishes wishes) {

        static Case members(String name, String before, String after) {
            return new Case(name, "", before, "", after, NO_RENAMES);
        }

        static Case table(String name, String before, String after) {
            return new Case(name, before, COMMON, after, COMMON, NO_RENAMES);
        }

        Case renaming(String rename) {
            return new Case(
                    name, table, members, laterTable, laterMembers, new Wishes(List.of(rename), true, Set.of(), false));
        }

        Case dropping() {
            return new Case(
                    name, table, members, laterTable, laterMembers, new Wishes(List.of(), true, Set.of(), true));
        }
    }

    private static final String COMMON = "String name; @Column(nullable=false) int amount; LocalDate day;";

    private static List<Case> cases() {
        return List.of(
                Case.members("a field", "", "String name;"),
                Case.members("a field that is not null", "", "@Column(nullable=false) String name;"),
                Case.members("a primitive field", "", "int amount;"),
                Case.members("a field with a default", "", "@ColumnDefault(\"7\") int amount;"),
                Case.members(
                        "a field with a default of text",
                        "",
                        "@ColumnDefault(\"'new'\") @Column(nullable=false) String state;"),
                Case.members(
                        "a field that is now by default",
                        "",
                        "@ColumnDefault(\"current_timestamp\") @Column(nullable=false) Instant made;"),
                Case.members("a field in the middle", "String a; String c;", "String a; String b; String c;"),
                Case.members("a field less", "String name; String nick;", "String name;"),
                Case.members("a field less, dropped", "String name; String nick;", "String name;")
                        .dropping(),
                Case.members("another name, not said", "String name;", "String title;"),
                Case.members("another name", "String name;", "String title;").renaming("items.name=title"),
                Case.members("a column by another name", "String name;", "@Column(name=\"full_name\") String name;")
                        .renaming("items.name=full_name"),
                Case.members("a longer text", "@Column(length=40) String name;", "@Column(length=80) String name;"),
                Case.members("a shorter text", "@Column(length=80) String name;", "@Column(length=40) String name;"),
                Case.members(
                                "a shorter text, done",
                                "@Column(length=80) String name;",
                                "@Column(length=40) String name;")
                        .dropping(),
                Case.members("a wider number", "Integer amount;", "Long amount;"),
                Case.members(
                        "more digits",
                        "@Column(precision=8, scale=2) BigDecimal price;",
                        "@Column(precision=12, scale=2) BigDecimal price;"),
                Case.members("null is refused", "String name;", "@Column(nullable=false) String name;"),
                Case.members("null is allowed", "@Column(nullable=false) String name;", "String name;"),
                Case.members("a primitive becomes an object", "int amount;", "Integer amount;"),
                Case.members("a default", "int amount;", "@ColumnDefault(\"1\") int amount;"),
                Case.members(
                        "another default", "@ColumnDefault(\"1\") int amount;", "@ColumnDefault(\"2\") int amount;"),
                Case.members(
                        "a default is no more said, and stays", "@ColumnDefault(\"1\") int amount;", "int amount;"),
                Case.members("a comment", "String name;", "@Column(comment=\"as people say\") String name;"),
                Case.members("unique", "String name;", "@Column(unique=true) String name;"),
                Case.members("unique no more", "@Column(unique=true) String name;", "String name;"),
                Case.members(
                        "a check",
                        "int amount;",
                        "@Column(check=@CheckConstraint(constraint=\"amount > 0\")) int amount;"),
                Case.members(
                        "another check",
                        "@Column(check=@CheckConstraint(constraint=\"amount > 0\")) int amount;",
                        "@Column(check=@CheckConstraint(constraint=\"amount > 1\")) int amount;"),
                Case.members(
                        "no check",
                        "@Column(check=@CheckConstraint(constraint=\"amount > 0\")) int amount;",
                        "int amount;"),
                Case.members(
                        "a check with a name",
                        "int amount;",
                        "@Column(check=@CheckConstraint(name=\"ck_some\", constraint=\"amount > 0\")) int amount;"),
                Case.members("an enum", "", "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B}"),
                Case.members("an enum by number", "", "@Enumerated Kind kind; public enum Kind {A, B}"),
                Case.members(
                        "one more value of an enum",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B}",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B, C}"),
                Case.members(
                        "one more value of an enum whose column becomes short",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B}",
                        "@Column(length=20) @Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B, C}"),
                Case.members(
                        "an enum by number becomes one by name",
                        "@Enumerated Kind kind; public enum Kind {A, B}",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B}"),
                Case.members(
                        "one more value of an enum by number",
                        "@Enumerated Kind kind; public enum Kind {A, B}",
                        "@Enumerated Kind kind; public enum Kind {A, B, C}"),
                Case.members(
                        "values of an enum in another order",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {A, B}",
                        "@Enumerated(EnumType.STRING) Kind kind; public enum Kind {B, A}"),
                Case.members(
                        "an enum of the database",
                        "",
                        "@JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind kind; public enum Kind {A, B}"),
                Case.members(
                        "one more value of an enum of the database",
                        "@JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind kind; public enum Kind {A, B}",
                        "@JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind kind; public enum Kind {A, B, C}"),
                Case.members(
                        "an embeddable",
                        "",
                        "@Embedded Place place; @Embeddable public static class Place { String street; String city; }"),
                Case.members(
                        "a field of an embeddable",
                        "@Embedded Place place; @Embeddable public static class Place { String street; }",
                        "@Embedded Place place; @Embeddable public static class Place { String street; String city; }"),
                Case.members(
                        "a field becomes an embeddable",
                        "String street;",
                        "@Embedded Place place; @Embeddable public static class Place { String street; }"),
                Case.members("a reference", OWNER, "@ManyToOne Owner owner;" + OWNER),
                Case.members("a reference that must be", OWNER, "@ManyToOne(optional=false) Owner owner;" + OWNER),
                Case.members(
                        "a reference that deletes",
                        "@ManyToOne Owner owner;" + OWNER,
                        "@ManyToOne @OnDelete(action=OnDeleteAction.CASCADE) Owner owner;" + OWNER),
                Case.members(
                        "a reference gets a name",
                        "@ManyToOne Owner owner;" + OWNER,
                        "@ManyToOne @JoinColumn(foreignKey=@ForeignKey(name=\"fk_mine\")) Owner owner;" + OWNER),
                Case.members(
                        "a number becomes a reference",
                        "@Column(name=\"owner_id\") Long owner;" + OWNER,
                        "@ManyToOne Owner owner;" + OWNER),
                Case.members(
                        "a reference becomes a number",
                        "@ManyToOne Owner owner;" + OWNER,
                        "@Column(name=\"owner_id\") Long owner;" + OWNER),
                Case.members("a reference to one", OWNER, "@OneToOne Owner owner;" + OWNER),
                Case.members("many to many", TAG, "@ManyToMany Set<Tag> tags;" + TAG),
                Case.members("many to many no more", "@ManyToMany Set<Tag> tags;" + TAG, TAG),
                Case.members(
                        "one to many by a column",
                        TAG,
                        "@OneToMany @JoinColumn(name=\"item_id\") List<Tag> tags;" + TAG),
                Case.members("a collection of texts", "", "@ElementCollection Set<String> words;"),
                Case.members(
                        "a list of embeddables",
                        "",
                        "@ElementCollection @OrderColumn List<Place> places; @Embeddable public static class Place { String street; }"),
                Case.members(
                        "a map", "", "@ElementCollection @MapKeyColumn(name=\"topic\") Map<String, String> notes;"),
                Case.members("an entity", "", TAG),
                Case.members("no entity", TAG, ""),
                Case.members("no entity, dropped", TAG, "").dropping(),
                Case.members(
                        "an entity that its own sequence numbers",
                        "",
                        "@Entity(name=\"Tag\") @Table(name=\"tags\") public static class Tag { @Id @GeneratedValue Long id; }"),
                Case.members(
                        "a sequence that is to count by other steps",
                        "@Entity(name=\"Tag\") @Table(name=\"tags\") public static class Tag { @Id @GeneratedValue Long id; }",
                        "@Entity(name=\"Tag\") @Table(name=\"tags\") public static class Tag { @Id @GeneratedValue @SequenceGenerator(allocationSize=10) Long id; }"),
                Case.members(
                        "a large text becomes long",
                        "@Lob String body;",
                        "@Column(length=org.hibernate.Length.LONG32) String body;"),
                Case.members(
                        "an entity that the database numbers",
                        "",
                        "@Entity(name=\"Tag\") @Table(name=\"tags\") public static class Tag { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id; }"),
                Case.members(
                        "a subclass in a table of its own",
                        "",
                        "@Entity(name=\"Big\") @Table(name=\"big_items\") public static class Big extends Item { String size; }"),
                Case.members("a version", "", "@Version int version;"),
                Case.members(
                        "a converter",
                        "boolean active;",
                        "@Convert(converter=org.hibernate.type.YesNoConverter.class) boolean active;"),
                Case.members("json", "", "@JdbcTypeCode(SqlTypes.JSON) Map<String, String> details;"),
                Case.members("an array", "", "String[] words;"),
                Case.members("a large text", "", "@Lob String body;"),
                Case.members("a text becomes large", "String body;", "@Lob String body;"),
                Case.members("a large text becomes one of a length, done", "@Lob String body;", "String body;")
                        .dropping(),
                Case.members("bytes become large", "byte[] body;", "@Lob byte[] body;"),
                Case.members(
                        "a long text",
                        "String body;",
                        "@Column(length=Length.LONG32) String body;".replace("Length", "org.hibernate.Length")),
                Case.members("words of SQL", "", "@Column(columnDefinition=\"citext\") String name;"),
                Case.members(
                        "a generated column", "int amount;", "int amount; @GeneratedColumn(\"amount * 2\") int twice;"),
                Case.members("a uuid", "", "UUID token;"),
                Case.members(
                        "a uuid as text",
                        "",
                        "@JdbcTypeCode(SqlTypes.CHAR) @Column(length=36) UUID token; @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length=36) UUID other;"),
                Case.members("a uuid as bytes", "", "@JdbcTypeCode(SqlTypes.BINARY) @Column(length=16) UUID token;"),
                Case.members("a list as json", "", "@JdbcTypeCode(SqlTypes.JSON) List<String> words;"),
                Case.members(
                        "an embeddable as json",
                        "",
                        "@Embedded @JdbcTypeCode(SqlTypes.JSON) Size size; @Embeddable public static class Size { int width; int height; }"),
                Case.members("a moment", "", "Instant at;"),
                Case.members(
                        "nothing", "String name;", "String name; @Transient String other; static final int X = 1;"),
                Case.table("an index", "", "indexes=@Index(columnList=\"name\")"),
                Case.table(
                        "an index with a name, downwards",
                        "",
                        "indexes=@Index(name=\"ix_some\", columnList=\"name, day desc\")"),
                Case.table("no index", "indexes=@Index(columnList=\"name\")", ""),
                Case.table(
                        "an index by another name",
                        "indexes=@Index(name=\"ix_some\", columnList=\"name\")",
                        "indexes=@Index(name=\"ix_other\", columnList=\"name\")"),
                Case.table("a unique index", "", "indexes=@Index(columnList=\"name, day\", unique=true)"),
                Case.table(
                        "two unique columns",
                        "",
                        "uniqueConstraints=@UniqueConstraint(columnNames={\"name\", \"day\"})"),
                Case.table(
                        "a unique rule gets a name",
                        "uniqueConstraints=@UniqueConstraint(columnNames={\"name\", \"day\"})",
                        "uniqueConstraints=@UniqueConstraint(name=\"uq_mine\", columnNames={\"name\", \"day\"})"),
                Case.table(
                        "a check of the table",
                        "",
                        "check=@CheckConstraint(name=\"ck_mine\", constraint=\"amount > 0 or name is null\")"),
                Case.table("a comment of the table", "", "comment=\"what there is\""));
    }

    @Test
    void each_change_says_what_is_to_be_done() throws IOException {
        List<Case> cases = cases();
        System.out.println(cases.size() + " single changes of entities, each with the migration that it needs");
        assertThat(cases.stream().map(Case::name)).doesNotHaveDuplicates();
        Path classes = compile(cases);
        StringBuilder text = new StringBuilder();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (int i = 0; i < cases.size(); i++) {
                Case each = cases.get(i);
                Catalog before = catalog(model(loader, "c" + i + ".before"));
                Proposal proposal = ModelDifference.between(
                        model(loader, "c" + i + ".after"), LIMIT, List.of(before), each.wishes());
                text.append(entry(each, proposal));
                Proposal again = ModelDifference.between(
                        model(loader, "c" + i + ".after"),
                        LIMIT,
                        List.of(proposal.until()),
                        new Wishes(List.of(), true, Set.of(), each.wishes().drops()));
                assertThat(again.preview()).as(each.name()).isEmpty();
                assertThat(again.heldBack()).as(each.name()).isEqualTo(proposal.heldBack());
            }
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private static String entry(Case each, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + each.name());
        shown(each.table(), each.members()).forEach(line -> lines.add("- " + line));
        shown(each.laterTable(), each.laterMembers()).forEach(line -> lines.add("+ " + line));
        lines.addAll(proposal.body(LocalDate.of(2026, 11, 27)).text());
        proposal.left().forEach(line -> lines.add("left: " + line));
        return String.join("\n", lines) + "\n\n";
    }

    private static List<String> shown(String table, String members) {
        return Stream.of(table.isEmpty() ? "" : "@Table(" + table + ")", members.equals(COMMON) ? "" : members.strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Catalog catalog(Model model) {
        return ((Model.Entities) model.definition())
                .wanted()
                .apply(Database.POSTGRESQL)
                .catalog();
    }

    private static Model model(ClassLoader loader, String packageName) {
        try {
            Class<?> item = Class.forName(packageName + ".Item", false, loader);
            return HibernateModel.of(
                    Map.of(),
                    Stream.concat(
                                    Stream.of(item),
                                    Stream.of(item.getDeclaredClasses()).filter(type -> !type.isEnum()))
                            .toArray(Class<?>[]::new));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Path compile(List<Case> cases) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            files.add(write("c" + i + ".before", each.table(), each.members()));
            files.add(write("c" + i + ".after", each.laterTable(), each.laterMembers()));
        }
        Path classes = Files.createDirectory(temp.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.addAll(files);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private String write(String packageName, String table, String members) throws IOException {
        Path file = temp.resolve(packageName.replace('.', '/')).resolve("Item.java");
        Files.createDirectories(file.getParent());
        boolean joined = members.contains("extends Item");
        Files.writeString(
                file,
                "package " + packageName + ";\n" + IMPORTS + "@Entity(name=\"Item\") @Table(name=\"items\""
                        + (table.isEmpty() ? "" : ", " + table) + ")"
                        + (joined ? " @Inheritance(strategy=InheritanceType.JOINED)" : "")
                        + " public class Item { @Id Long id; " + members + " }");
        return file.toString();
    }
}
