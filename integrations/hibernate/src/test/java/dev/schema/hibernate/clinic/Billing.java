package dev.schema.hibernate.clinic;

import dev.schema.hibernate.clinic.Care.Admission;
import dev.schema.hibernate.clinic.Care.Invoice;
import dev.schema.hibernate.clinic.People.Address;
import dev.schema.hibernate.clinic.People.Employee;
import dev.schema.hibernate.clinic.People.Patient;
import dev.schema.hibernate.clinic.People.Weekday;
import dev.schema.hibernate.clinic.Stock.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** What the clinic charges, and who pays; comments and checks in Hibernate's own words, as older entities have them. */
@SuppressWarnings("deprecation")
public final class Billing {

    private Billing() {}

    public enum Stage {
        OPEN,
        SENT,
        PAID,
        LOST
    }

    public enum Channel {
        PAPER("P"),
        MAIL("M"),
        PORTAL("W");

        @EnumeratedValue
        final String code;

        Channel(String code) {
            this.code = code;
        }
    }

    @Embeddable
    public record TariffId(@Column(length = 12) String code, @Column(name = "valid_from") LocalDate from)
            implements Serializable {}

    @Entity(name = "Tariff")
    @Table(name = "tariffs")
    @Comment("what a treatment costs from a day on")
    public static class Tariff {
        @EmbeddedId
        TariffId id;

        @Column(nullable = false, precision = 8, scale = 4)
        @ColumnDefault("1.0000")
        @Comment("what prices are multiplied by")
        BigDecimal factor;

        @ElementCollection
        @CollectionTable(
                name = "tariff_days",
                joinColumns = {
                    @JoinColumn(name = "tariff_code", referencedColumnName = "code"),
                    @JoinColumn(name = "tariff_from", referencedColumnName = "valid_from")
                })
        @OrderColumn(name = "place")
        @Enumerated(EnumType.STRING)
        @Column(name = "weekday", length = 3, nullable = false)
        List<Weekday> days;
    }

    @Embeddable
    public record TariffItemId(TariffId tariff, int place) implements Serializable {}

    @Entity(name = "TariffItem")
    @Table(name = "tariff_items")
    public static class TariffItem {
        @EmbeddedId
        TariffItemId id;

        @MapsId("tariff")
        @ManyToOne
        @JoinColumn(name = "tariff_code", referencedColumnName = "code")
        @JoinColumn(name = "tariff_from", referencedColumnName = "valid_from")
        Tariff tariff;

        @Column(nullable = false)
        String text;

        @Embedded
        Money price;

        @Formula("amount * 1.19")
        BigDecimal gross;

        @ManyToMany
        Set<TariffItem> excludes;
    }

    @Embeddable
    @DiscriminatorColumn(name = "means_kind", length = 10)
    @DiscriminatorValue("cash")
    public static class Means {
        @Column(length = 40)
        String holder;
    }

    @Embeddable
    @DiscriminatorValue("account")
    public static class BankAccount extends Means {
        @Column(length = 34)
        String iban;
    }

    @Embeddable
    @DiscriminatorValue("card")
    public static class Card extends Means {
        @Column(name = "card_expires")
        LocalDate expires;
    }

    @Entity(name = "Payer")
    @Table(name = "payers")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("O")
    public static class Payer {
        @Id
        @SequenceGenerator(name = "payers", sequenceName = "payer_numbers", allocationSize = 1)
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payers")
        Long id;

        @Version
        Instant changed;

        @NaturalId(mutable = true)
        @Column(length = 20, nullable = false)
        String reference;

        @NaturalId(mutable = true)
        @ColumnDefault("1")
        short division;

        @ManyToOne
        Payer guarantor;

        @EmbeddedColumnNaming("billing_%s")
        Address address;

        Means means;

        @OneToMany(mappedBy = "payer")
        @MapKey(name = "number")
        Map<String, Claim> claims;
    }

    @Entity(name = "PersonalPayer")
    @Table(name = "personal_payers")
    @DiscriminatorValue("P")
    public static class PersonalPayer extends Payer {
        @OneToOne(optional = false)
        Patient patient;

        @Enumerated(EnumType.ORDINAL)
        @Column(nullable = false)
        Weekday callOn;
    }

    @Entity(name = "CompanyPayer")
    @Table(name = "company_payers")
    @DiscriminatorValue("C")
    public static class CompanyPayer extends Payer {
        @Column(length = 20, nullable = false, unique = true)
        String taxNumber;

        @ElementCollection
        @CollectionTable(name = "company_limits", foreignKey = @ForeignKey(name = "fk_limit_of_company"))
        @MapKeyColumn(name = "since")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Map<LocalDate, Money> limits;
    }

    @Entity(name = "Claim")
    @Table(
            name = "claims",
            indexes = @Index(columnList = "stage, filed desc"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_claim_number",
                            columnNames = {"payer_id", "number"}))
    @Check(name = "ck_claim_paid", constraints = "paid <= amount")
    public static class Claim {
        @Id
        @UuidGenerator(style = UuidGenerator.Style.TIME)
        UUID id;

        @Column(length = 20, nullable = false)
        String number;

        @ManyToOne(optional = false)
        Payer payer;

        @Column(name = "payer_id", nullable = false, insertable = false, updatable = false)
        Long payerId;

        @Column(nullable = false, precision = 14, scale = 2)
        BigDecimal amount;

        @ColumnDefault("0")
        @Column(nullable = false, precision = 14, scale = 2)
        BigDecimal paid;

        @GeneratedColumn("amount - paid")
        @Column(precision = 14, scale = 2)
        BigDecimal remaining;

        @Enumerated(EnumType.STRING)
        @ColumnDefault("'OPEN'")
        @Column(length = 10, nullable = false)
        Stage stage;

        @OneToOne
        Decision decision;

        @ManyToOne
        @JoinTable(
                name = "claim_handlers",
                joinColumns = @JoinColumn(name = "claim_id"),
                inverseJoinColumns = @JoinColumn(name = "employee_id", nullable = false))
        Employee handler;

        @Generated
        @ColumnDefault("current_timestamp")
        Instant filed;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "treated_zone")
        OffsetDateTime treated;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> codes;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, BigDecimal> shares;
    }

    @Entity(name = "Decision")
    @Table(name = "decisions")
    public static class Decision {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;

        @ManyToOne(optional = false)
        @OnDelete(action = OnDeleteAction.CASCADE)
        Claim claim;

        @OneToOne
        @JoinColumn(name = "replaces_id", foreignKey = @ForeignKey(name = "fk_decision_replaced"))
        Decision replaces;

        @Lob
        @Column(nullable = false)
        String reasons;

        @Convert(converter = TrueFalseConverter.class)
        boolean accepted;

        @ColumnDefault("true")
        boolean open;

        Duration effort;

        @ElementCollection
        @SoftDelete(columnName = "withdrawn")
        @Column(length = 100, nullable = false)
        Set<String> conditions;
    }

    public record ShareId(UUID claim, Long payer) implements Serializable {}

    @Entity(name = "Share")
    @Table(name = "claim_shares")
    @IdClass(ShareId.class)
    public static class Share {
        @Id
        @ManyToOne
        Claim claim;

        @Id
        @ManyToOne
        Payer payer;

        @Column(nullable = false, precision = 5, scale = 2)
        @Check(constraints = "percent > 0")
        BigDecimal percent;
    }

    @Entity(name = "CostCentre")
    @Table(name = "cost_centres")
    @SecondaryTable(
            name = "cost_centre_budgets",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "centre_code"),
            uniqueConstraints = @UniqueConstraint(columnNames = "budget_no"))
    @SecondaryTable(name = "cost_centre_notes", foreignKey = @ForeignKey(name = "fk_note_of_centre"))
    public static class CostCentre {
        @Id
        @Column(length = 8)
        String code;

        @ManyToOne
        @JoinColumn(name = "parent_code")
        CostCentre parent;

        @OneToMany(mappedBy = "parent")
        List<CostCentre> children;

        @AttributeOverride(
                name = "amount",
                column = @Column(table = "cost_centre_budgets", name = "budget", precision = 14, scale = 2))
        @AttributeOverride(
                name = "currency",
                column = @Column(table = "cost_centre_budgets", name = "budget_currency", length = 3))
        Money budget;

        @Column(table = "cost_centre_budgets", name = "budget_no", length = 20)
        String budgetNumber;

        @Lob
        @Column(table = "cost_centre_notes")
        String note;

        @ManyToMany
        @JoinTable(
                name = "cost_centre_heads",
                joinColumns = @JoinColumn(name = "centre_code"),
                inverseJoinColumns = @JoinColumn(name = "employee_id"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"centre_code", "employee_id"}))
        @OrderColumn(name = "place")
        List<Employee> heads;

        @ElementCollection
        @CollectionTable(name = "cost_centre_shares", joinColumns = @JoinColumn(name = "centre_code"))
        @MapKeyJoinColumn(name = "target_code")
        @Column(name = "percent", nullable = false, precision = 5, scale = 2)
        Map<CostCentre, BigDecimal> shares;
    }

    @Entity(name = "Payment")
    @Table(name = "payments")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public static class Payment {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        @ManyToOne(optional = false)
        Claim claim;

        @Column(name = "paid_on", nullable = false)
        LocalDate day;

        @Embedded
        Money money;

        @Column(length = 40, unique = true)
        String receipt;
    }

    @Entity(name = "CardPayment")
    @Table(name = "card_payments")
    public static class CardPayment extends Payment {
        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 4, nullable = false)
        String digits;
    }

    @Entity(name = "BankTransfer")
    @Table(name = "bank_transfers", indexes = @Index(columnList = "iban, paid_on"))
    public static class BankTransfer extends Payment {
        @Column(length = 34)
        String iban;

        @ManyToOne
        CostCentre centre;
    }

    @Entity(name = "Reminder")
    @Table(name = "reminders")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "deleted_at")
    public static class Reminder {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 36)
        UUID trace;

        @Enumerated(EnumType.STRING)
        @Column(length = 1)
        Channel channel;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyDiscriminatorValue(discriminator = "invoice", entity = Invoice.class)
        @AnyDiscriminatorValue(discriminator = "admission", entity = Admission.class)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "about_kind", length = 10)
        @JoinColumn(name = "about_id")
        Object about;
    }

    @Entity(name = "Rebate")
    @Table(name = "rebates")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = YesNoConverter.class)
    public abstract static class Rebate {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        CompanyPayer company;
    }

    @Entity(name = "FixedRebate")
    @DiscriminatorValue("1")
    public static class FixedRebate extends Rebate {
        @AttributeOverride(name = "amount", column = @Column(name = "reduction", precision = 9, scale = 2))
        Money reduction;
    }

    @Entity(name = "RelativeRebate")
    @DiscriminatorValue("2")
    public static class RelativeRebate extends Rebate {
        @Column(precision = 5, scale = 2)
        BigDecimal percent;
    }

    @Entity(name = "PayerBalance")
    @Immutable
    @Subselect("select payer_id, sum(amount - paid) as balance from claims group by payer_id")
    @Synchronize("claims")
    public static class PayerBalance {
        @Id
        @Column(name = "payer_id")
        Long payer;

        BigDecimal balance;
    }
}
