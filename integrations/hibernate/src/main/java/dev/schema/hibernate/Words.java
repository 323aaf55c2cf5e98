package dev.schema.hibernate;

import dev.schema.type.Database;
import dev.schema.type.Name;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Hibernate's names in ours. What is not quoted has the database's own case, which a name in small letters means. */
final class Words {

    /** What Hibernate makes of the content where nobody gave a name. */
    private static final Pattern HASHED = Pattern.compile("(FK|UK|IDX)[0-9a-z]{18,27}");

    private final Database database;

    Words(Database database) {
        this.database = database;
    }

    Database database() {
        return database;
    }

    Name name(QualifiedName name) {
        return name(name.getCatalogName(), name.getSchemaName(), name.getObjectName());
    }

    Name name(Table table) {
        return name(table.getCatalogIdentifier(), table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    private Name name(@Nullable Identifier catalog, @Nullable Identifier schema, Identifier local) {
        boolean mysql = database.equals(Database.MARIADB) || database.equals(Database.MYSQL);
        Identifier space = schema == null && mysql ? catalog : schema;
        // There the file system decides whether the case of a table counts, and usually it does. SQLite keeps what it
        // is
        // given, and there Hibernate finds a table only if it is written as in the class.
        boolean asWritten = mysql || database.equals(Database.SQLITE);
        return new Name(space == null ? null : text(space, asWritten), text(local, asWritten));
    }

    String name(Column column) {
        return text(Identifier.toIdentifier(column.getName(), column.isQuoted()), false);
    }

    /** A name that the database knows in its own case. */
    String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isHashed(@Nullable String name) {
        return name == null || HASHED.matcher(name).matches();
    }

    private String text(Identifier identifier, boolean asWritten) {
        return identifier.isQuoted() || asWritten ? identifier.getText() : plain(identifier.getText());
    }
}
