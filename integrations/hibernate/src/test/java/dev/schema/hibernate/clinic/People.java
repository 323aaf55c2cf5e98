package dev.schema.hibernate.clinic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Who comes to the clinic, and who works there. */
public final class People {

    private People() {}

    @MappedSuperclass
    public abstract static class Base {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Version
        int version;

        @Column(name = "created_at", nullable = false, updatable = false)
        Instant createdAt;
    }

    @Embeddable
    public static class Address {
        @Column(length = 120)
        String street;

        @Column(nullable = false, length = 80)
        String city;

        @Column(length = 12)
        String zip;
    }

    @Embeddable
    public record Period(
            @Column(name = "valid_from", nullable = false) LocalDate from, @Column(name = "valid_to") LocalDate to) {}

    public enum Sex {
        FEMALE,
        MALE,
        OTHER
    }

    public enum Weekday {
        MON,
        TUE,
        WED,
        THU,
        FRI
    }

    public record Phone(String number) {}

    @Converter(autoApply = true)
    public static class PhoneConverter implements AttributeConverter<Phone, String> {
        @Override
        public String convertToDatabaseColumn(Phone phone) {
            return phone == null ? null : phone.number();
        }

        @Override
        public Phone convertToEntityAttribute(String text) {
            return text == null ? null : new Phone(text);
        }
    }

    @Converter
    public static class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean flag) {
            return flag == null ? null : flag ? "yes" : "no";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return text == null ? null : text.equals("yes");
        }
    }

    @Entity(name = "Patient")
    @Table(
            name = "patients",
            comment = "who is treated",
            indexes = {
                @Index(columnList = "last_name, first_name"),
                @Index(name = "ix_patients_born", columnList = "born desc")
            },
            uniqueConstraints = {
                @UniqueConstraint(columnNames = {"insurance_no", "insurer_id"}),
                @UniqueConstraint(name = "uq_patient_token", columnNames = "token")
            },
            check = @CheckConstraint(name = "ck_patient_names", constraint = "first_name <> last_name"))
    public static class Patient extends Base {
        @Column(name = "first_name", nullable = false, length = 60)
        String firstName;

        @Column(name = "last_name", nullable = false, length = 60, comment = "as in the passport")
        String lastName;

        LocalDate born;

        @Enumerated(EnumType.STRING)
        @Column(length = 10, nullable = false)
        Sex sex;

        @Column(nullable = false)
        UUID token;

        @Column(unique = true, length = 200)
        String email;

        @Column(length = 30)
        Phone phone;

        @Convert(converter = YesNo.class)
        @Column(length = 3)
        Boolean newsletter;

        @ColumnDefault("'en'")
        @Column(length = 20, nullable = false)
        Locale language;

        @Embedded
        Address home;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        @AttributeOverride(name = "city", column = @Column(name = "work_city"))
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
        Address work;

        @Column(name = "insurance_no", length = 20)
        String insuranceNumber;

        @ManyToOne
        Insurer insurer;

        @ElementCollection
        Set<String> allergies;

        @ElementCollection
        @CollectionTable(name = "patient_contacts", joinColumns = @JoinColumn(name = "patient_id"))
        @OrderColumn(name = "position")
        List<Address> contacts;

        @ElementCollection
        @CollectionTable(name = "patient_remarks")
        @MapKeyColumn(name = "topic", length = 40)
        @Column(name = "remark", length = 500, nullable = false)
        Map<String, String> remarks;

        @OneToMany
        @JoinColumn(name = "patient_id")
        List<Consent> consents;
    }

    @Entity(name = "Consent")
    @Table(name = "consents")
    public static class Consent extends Base {
        @Column(nullable = false)
        String text;

        @Embedded
        Period period;
    }

    @Entity(name = "Insurer")
    @Table(name = "insurers")
    public static class Insurer {
        @Id
        @GeneratedValue
        Long id;

        @Column(nullable = false, unique = true)
        String name;

        @ColumnDefault("0")
        int rating;

        boolean statutory;

        protected Insurer() {}

        public Insurer(String name) {
            this.name = name;
        }
    }

    @Entity(name = "Passport")
    @Table(name = "passports")
    public static class Passport {
        @Id
        Long id;

        @MapsId
        @OneToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Patient patient;

        @Column(length = 20, nullable = false)
        String number;
    }

    @Entity(name = "Employee")
    @Table(name = "employees")
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Employee extends Base {
        @Column(nullable = false)
        String name;

        @Column(precision = 9, scale = 2)
        BigDecimal salary;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "fk_employee_boss"))
        Employee boss;
    }

    @Entity(name = "Doctor")
    @Table(name = "doctors")
    public static class Doctor extends Employee {
        @Column(length = 30, nullable = false, unique = true)
        String licence;

        @ManyToMany
        @JoinTable(
                name = "doctor_specialties",
                joinColumns = @JoinColumn(name = "doctor_id"),
                inverseJoinColumns = @JoinColumn(name = "specialty_id"))
        Set<Specialty> specialties;

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Weekday> days;
    }

    @Entity(name = "Nurse")
    @Table(name = "nurses")
    @PrimaryKeyJoinColumn(name = "employee_id")
    public static class Nurse extends Employee {
        @ManyToOne(optional = false)
        Ward ward;

        LocalTime shiftStart;
    }

    @Entity(name = "Specialty")
    @Table(name = "specialties")
    public static class Specialty {
        @Id
        @Column(length = 40)
        String code;

        String title;
    }

    @Entity(name = "Ward")
    @Table(name = "wards")
    @SecondaryTable(name = "ward_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "ward_id"))
    public static class Ward {
        @Id
        @SequenceGenerator(name = "wards", sequenceName = "ward_numbers", initialValue = 100, allocationSize = 10)
        @GeneratedValue(generator = "wards")
        Integer id;

        @Column(nullable = false)
        String name;

        @Column(table = "ward_details", name = "floor_plan", length = 100000)
        String floorPlan;

        @Column(table = "ward_details")
        Short beds;
    }

    @Entity(name = "Account")
    @Table(name = "accounts")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", length = 20)
    public abstract static class Account {
        @Id
        UUID id;

        @Column(nullable = false, length = 100)
        String login;
    }

    @Entity(name = "PatientAccount")
    @DiscriminatorValue("patient")
    public static class PatientAccount extends Account {
        @OneToOne
        Patient patient;
    }

    @Entity(name = "StaffAccount")
    @DiscriminatorValue("staff")
    public static class StaffAccount extends Account {
        @ManyToOne
        Employee employee;

        @Enumerated
        Weekday resetOn;
    }
}
