package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model of a project that is the tables of a database, or the statements that make one. */
final class TableModels {

    private final ModelChoice choice;

    TableModels(ModelChoice choice) {
        this.choice = choice;
    }

    /** @throws SchemaException with {@link Reason#USAGE} if it is not said where they are, or they are not there */
    Model model() {
        ClassLoader drivers = DriverFolder.loader(choice.tables().drivers());
        return choice.source().equals("database") ? live(drivers) : sql(drivers);
    }

    private Model live(ClassLoader drivers) {
        String url = choice.tables().url();
        if (url == null) {
            throw wrong(
                    "The model is a database, and nobody says which.",
                    "Write url = \"jdbc:...\" below [model], set SCHEMA_MODEL_URL, or say --model-url.");
        }
        return Model.of(
                "the live database",
                choice.origin(),
                new Model.Live(url, choice.tables().root(), drivers));
    }

    private Model sql(ClassLoader drivers) {
        if (choice.tables().files().size() != 1) {
            throw wrong(
                    "The model is a file of SQL, and nobody says which.", "Write file = \"schema.sql\" below [model].");
        }
        Path file = choice.tables().files().get(0);
        if (!Files.isRegularFile(file)) {
            throw wrong("There is no file '" + file + "' for the model.", "Put it there, or correct [model] file.");
        }
        return Model.of(
                file.getFileName().toString(),
                choice.origin(),
                new Model.Sql(file, choice.tables().scratch(), choice.tables().root(), drivers));
    }

    private SchemaException wrong(String what, String advice) {
        return new SchemaException(Reason.USAGE, new Problem(what, choice.origin(), advice));
    }
}
