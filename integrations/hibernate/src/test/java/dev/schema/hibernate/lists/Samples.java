package dev.schema.hibernate.lists;

import dev.schema.hibernate.clinic.People.Sex;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What not every database of the tests can map. */
public final class Samples {

    private Samples() {}

    @Entity(name = "Sample")
    @Table(name = "samples")
    public static class Sample {
        @Id
        Long id;

        String[] labels;
        List<Integer> values;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Integer> counts;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Sex sex;
    }
}
