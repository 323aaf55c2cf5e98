package dev.schema.engine.dialect;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Makes connections with the one driver that a URL needs. {@code DriverManager} would load all that are on the class
 * path, would not see those in another loader, and prints the URL, password and all, when none fits.
 */
public final class Drivers {

    private Drivers() {}

    /**
     * A new connection.
     *
     * @param driver the class of the driver
     * @param dependency group and artifact of its Maven artifact
     * @param drivers where the driver is looked for
     * @throws SchemaException with {@link Reason#USAGE} if it is not there
     */
    public static Connection connect(
            String driver, String dependency, String url, Properties properties, ClassLoader drivers)
            throws SQLException {
        Connection connection = load(driver, dependency, drivers).connect(url, properties);
        if (connection == null) {
            throw new SQLException("the driver " + driver + " does not take this URL");
        }
        return connection;
    }

    private static Driver load(String driver, String dependency, ClassLoader drivers) {
        try {
            return Class.forName(driver, true, drivers)
                    .asSubclass(Driver.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError missing) {
            throw new SchemaException(
                    Reason.USAGE,
                    Problem.of(
                            "The JDBC driver for this URL is not there: " + driver + ".",
                            "Put the jar of " + dependency
                                    + " into the folder 'drivers' of the project, or name it with"
                                    + " drivers = [\"..\"] in schema.toml; in an application add it as a dependency."),
                    missing);
        }
    }
}
