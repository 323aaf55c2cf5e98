package dev.schema.hibernate.lists;

import dev.schema.hibernate.clinic.People.Sex;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    @Embeddable
    public record Device(String maker, int model) {}

    @Entity(name = "Series")
    @Table(name = "series")
    public static class Series {
        @Id
        UUID id;

        double[] curve;
        BigDecimal[] doses;
        List<UUID> devices;
        Set<LocalDate> days;
        Instant[] readings;
        Sex[] sexes;

        @JdbcTypeCode(SqlTypes.JSON)
        Device device;
    }
}
