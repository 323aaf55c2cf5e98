package dev.schema.engine.sample;

import dev.schema.Schema;
import dev.schema.engine.SchemaMigrator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that upgrades a file when it is told to: for tests of what processes do to each other. */
public final class Child {

    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a process that will upgrade the database; returns when it is ready to. */
    public static Child ready(Scratch database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                database.url()));
        Child child =
                new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
        String first = child.output.readLine();
        if (!"ready".equals(first)) {
            throw new IllegalStateException("the process did not start: " + first);
        }
        return child;
    }

    /** Tells it to begin. */
    public void begin() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append('\n').flush();
    }

    /** Ends it as SIGKILL does, and waits until it is gone; whether it had been at work until then. */
    public boolean kill() throws InterruptedException {
        boolean working = process.isAlive();
        process.destroyForcibly().waitFor();
        return working;
    }

    /** Waits for its end; its exit code, with what it said if that is not 0. */
    public String end() throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append('\n').append(line);
        }
        int code = process.waitFor();
        return code == 0 ? "0" : code + ":" + said;
    }

    /** The process itself. */
    public static void main(String[] arguments) throws IOException {
        SchemaMigrator migrator =
                SchemaMigrator.configure().source(history()).url(arguments[0]).load();
        migrator.planUpgrade("");
        System.out.println("ready");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        migrator.upgrade();
    }

    /** The ids of the revisions, in order. */
    public static List<String> ids() {
        return history().headers().stream().map(header -> header.id()).toList();
    }

    /** Rebuilds of a table that has children, a backfill in batches, and a counter of how often each revision ran. */
    public static Written history() {
        return new Written()
                .then("r1base", Child::base)
                .then("r2check", s -> {
                    s.addCheck("parent", "ck_amount", "amount >= 0");
                    counted(s, "r2check");
                })
                .then("r3type", s -> {
                    s.alterTable("parent", t -> {
                        t.alter("label").type(dev.schema.Migration.varchar(400)).defaultValue("none");
                        t.add().integer("version").notNull().defaultValue(1);
                    });
                    counted(s, "r3type");
                })
                .then("r4filled", s -> {
                    s.addColumn("parent").varchar("slug", 80).notNull().backfill("code || '-' || id");
                    counted(s, "r4filled");
                })
                .then("r5batches", s -> {
                    s.addColumn("parent").integer("twice");
                    counted(s, "r5batches");
                    s.backfill("parent")
                            .set("twice", "amount * 2")
                            .keyedBy("id")
                            .batchSize(500);
                })
                .then("r6unique", s -> {
                    s.addUnique("parent", "slug");
                    s.renameColumn("parent", "amount", "quantity");
                    s.alterColumn("parent", "quantity").notNull();
                    counted(s, "r6unique");
                })
                .then("r7dropped", s -> {
                    s.dropColumn("parent", "label").cascade();
                    s.dropConstraint("parent", "ck_amount");
                    counted(s, "r7dropped");
                });
    }

    private static void counted(Schema schema, String id) {
        schema.sql("insert into ran (id) values ('" + id + "')").down("delete from ran where id = '" + id + "'");
    }

    private static void base(Schema schema) {
        schema.createTable("parent", t -> {
            t.id();
            t.varchar("code", 20).notNull();
            t.varchar("label", 100);
            t.integer("amount");
            t.index("label").name("ix_label").where("label is not null");
            t.index("code");
        });
        schema.createTable("child", t -> {
            t.id();
            t.bigint("parent_id").notNull().references("parent", "id").onDelete(dev.schema.Migration.CASCADE);
        });
        schema.createTable("ran", t -> t.varchar("id", 20).notNull());
        schema.sql("create trigger touched after update of code on parent begin"
                        + " update parent set code = 'touched' where id = new.id; end")
                .down("drop trigger touched");
        counted(schema, "r1base");
    }
}
