package dev.schema.hibernate;

import dev.schema.operation.InsertRows;
import dev.schema.operation.Rows;
import dev.schema.type.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.Table;

/** The tables that stand for sequences where a database has none: Hibernate counts on their one row being there. */
final class Counters {

    private static final Pattern FIRST = Pattern.compile("insert into \\S+(?: \\([^)]*\\))? values \\( *(\\d+) *\\)");

    private final Metadata metadata;
    private final Words words;
    private final SqlStringGenerationContext context;

    Counters(Metadata metadata, Words words, JdbcEnvironment environment) {
        this.metadata = metadata;
        this.words = words;
        this.context = SqlStringGenerationContextImpl.fromExplicit(environment, metadata.getDatabase(), null, null);
    }

    List<InsertRows> rows() {
        return metadata.collectTableMappings().stream()
                .filter(table -> table.isPhysicalTable() && table.getColumnSpan() == 1)
                .flatMap(this::rows)
                .toList();
    }

    private Stream<InsertRows> rows(Table table) {
        return table.getInitCommands(context).stream()
                .flatMap(command -> Stream.of(command.initCommands()))
                .map(FIRST::matcher)
                .filter(Matcher::matches)
                .map(first -> {
                    List<String> columns = List.of(words.name(table.getColumn(0)));
                    Value number = Value.of(Long.valueOf(first.group(1)));
                    return new InsertRows(new Rows(words.name(table), columns, List.of(List.of(number)), columns));
                });
    }
}
