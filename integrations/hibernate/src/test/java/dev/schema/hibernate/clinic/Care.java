package dev.schema.hibernate.clinic;

import dev.schema.hibernate.clinic.People.Base;
import dev.schema.hibernate.clinic.People.Doctor;
import dev.schema.hibernate.clinic.People.Patient;
import dev.schema.hibernate.clinic.People.Period;
import dev.schema.hibernate.clinic.People.Ward;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** What is done with patients. */
public final class Care {

    private Care() {}

    @Entity(name = "Appointment")
    @Table(name = "appointments", uniqueConstraints = @UniqueConstraint(columnNames = {"doctor_id", "starts_at"}))
    public static class Appointment extends Base {
        @ManyToOne(optional = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        Patient patient;

        @ManyToOne(optional = false)
        Doctor doctor;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Ward ward;

        @Column(name = "starts_at", nullable = false)
        LocalDateTime startsAt;

        @Column(nullable = false, check = @CheckConstraint(constraint = "minutes > 0"))
        int minutes;

        @OneToOne
        Invoice invoice;
    }

    @Embeddable
    public record RoomId(@Column(length = 10) String building, int number) implements Serializable {}

    @Entity(name = "Room")
    @Table(name = "rooms")
    public static class Room {
        @EmbeddedId
        RoomId id;

        double area;

        float height;
    }

    public record BedId(String ward, int place) implements Serializable {}

    @Entity(name = "Bed")
    @Table(name = "beds")
    @IdClass(BedId.class)
    public static class Bed {
        @Id
        @Column(length = 20)
        String ward;

        @Id
        int place;

        @ManyToOne
        Room room;
    }

    @Embeddable
    public record StayId(Long patient, Long admission) implements Serializable {}

    @Entity(name = "Stay")
    @Table(name = "stays")
    public static class Stay {
        @EmbeddedId
        StayId id;

        @MapsId("patient")
        @ManyToOne
        Patient patient;

        @MapsId("admission")
        @ManyToOne
        Admission admission;

        Period period;
    }

    @Entity(name = "Admission")
    @Table(name = "admissions")
    public static class Admission {
        @Id
        @TableGenerator(name = "admissions", table = "id_generators", pkColumnValue = "admissions")
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "admissions")
        Long id;

        @Column(name = "net", nullable = false, precision = 12, scale = 2)
        BigDecimal net;

        @GeneratedColumn("net * 2")
        @Column(name = "doubled", precision = 12, scale = 2)
        BigDecimal doubled;

        @OneToMany
        List<Document> documents;
    }

    @Entity(name = "Document")
    @Table(name = "documents")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Document {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @Column(nullable = false)
        String title;

        @ManyToOne
        Patient patient;
    }

    @Entity(name = "Letter")
    @Table(name = "letters")
    public static class Letter extends Document {
        @Lob
        String body;
    }

    @Entity(name = "Scan")
    @Table(name = "scans")
    public static class Scan extends Document {
        @Lob
        byte[] picture;

        @Column(length = 64)
        byte[] checksum;
    }

    @Entity(name = "Invoice")
    @Table(name = "invoices")
    public static class Invoice {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        BigDecimal total;
        BigInteger number;
        Currency currency;
        Year year;

        @OneToMany
        @OrderColumn(name = "line_no")
        List<InvoiceLine> lines;
    }

    @Entity(name = "InvoiceLine")
    @Table(name = "invoice_lines")
    public static class InvoiceLine extends Base {
        @Column(nullable = false, columnDefinition = "varchar(33)")
        String text;

        short quantity;
        byte discount;
        char unit;
        Character code;
    }

    @Entity(name = "Measurement")
    @Table(name = "measurements")
    public static class Measurement {
        @Id
        UUID id;

        Instant taken;
        LocalDate day;
        LocalTime time;
        LocalDateTime local;
        OffsetDateTime offset;
        ZonedDateTime zoned;
        Duration took;
        ZoneId zone;
        ZoneOffset shift;
        URL source;
        Integer pulse;
        Long steps;
        Float weight;
        Double height;
        Boolean fasting;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> details;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String remark;

        byte[] raw;
        UUID device;
    }

    @Entity(name = "order")
    @Table(name = "`Order`")
    public static class Order {
        @Id
        @Column(name = "`Id`")
        Long id;

        @Column(name = "`group`")
        String group;

        @ManyToOne
        @JoinColumn(name = "`next`")
        Order next;

        @ManyToMany
        Set<Drug> drugs;
    }

    @Entity(name = "Drug")
    @Table(name = "drugs")
    public static class Drug {
        @Id
        @Column(length = 12)
        String code;

        String tradeName;

        @ManyToMany(mappedBy = "drugs")
        Set<Order> orders;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Drug substitute;
    }
}
