package dev.schema.type;

/**
 * A kind of database, as authors name it in {@code on(POSTGRESQL, ..)}. The set is open: a dialect of one's own brings
 * its own constant.
 *
 * @param name lower-case letters and digits, as in {@code schema.toml}
 */
public record Database(String name) implements Comparable<Database> {

    public static final Database SQLITE = new Database("sqlite");
    public static final Database POSTGRESQL = new Database("postgresql");
    public static final Database MARIADB = new Database("mariadb");
    public static final Database MYSQL = new Database("mysql");
    public static final Database H2 = new Database("h2");

    /** Checks the name. */
    public Database {
        if (!name.matches("[a-z][a-z0-9]*")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a database: lower-case letters, digits");
        }
    }

    @Override
    public int compareTo(Database other) {
        return name.compareTo(other.name);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return name;
    }
}
