package dev.schema.hibernate.clinic;

import dev.schema.hibernate.clinic.Care.Room;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SoftDelete;

/** What the clinic keeps and buys. */
public final class Stock {

    private Stock() {}

    public enum Unit {
        PIECE,
        BOX
    }

    @MappedSuperclass
    public abstract static class Named<I> {
        @Id
        I id;

        @NaturalId
        @Column(nullable = false, length = 50)
        String name;
    }

    @Embeddable
    public static class Money {
        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        @Column(length = 3)
        String currency;
    }

    @Embeddable
    public static class Price {
        @Embedded
        Money net;

        @ManyToOne
        Supplier supplier;
    }

    @Entity(name = "Supplier")
    @Table(name = "suppliers")
    public static class Supplier extends Named<Long> {
        @OneToMany(mappedBy = "supplier")
        List<Delivery> deliveries;
    }

    @Entity(name = "Article")
    @Table(name = "articles", indexes = @Index(columnList = "unit"))
    @SoftDelete
    public static class Article extends Named<UUID> {
        @Enumerated(EnumType.STRING)
        Unit unit;

        @Embedded
        @AttributeOverride(name = "net.amount", column = @Column(name = "list_price"))
        Price price;

        @ManyToMany
        @JoinTable(
                name = "spare_articles",
                indexes = @Index(columnList = "spare_id"),
                inverseJoinColumns = @JoinColumn(name = "spare_id"))
        Set<Article> spares;

        @ElementCollection
        @CollectionTable(name = "article_sizes")
        @MapKeyEnumerated(EnumType.STRING)
        Map<Unit, Integer> sizes;
    }

    @Entity(name = "Shelf")
    @Table(name = "shelves")
    public static class Shelf {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;

        @ManyToOne
        @JoinColumn(name = "in_building", referencedColumnName = "building")
        @JoinColumn(name = "in_number", referencedColumnName = "number")
        Room room;

        @OneToOne(mappedBy = "shelf")
        Label label;
    }

    @Entity(name = "Label")
    @Table(name = "labels")
    public static class Label {
        @Id
        @GeneratedValue
        UUID id;

        @OneToOne(optional = false)
        Shelf shelf;

        @CreationTimestamp
        Instant printed;
    }

    @Entity(name = "Delivery")
    @Table(name = "deliveries")
    public static class Delivery {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Integer id;

        @ManyToOne
        @JoinColumn(name = "supplier_name", referencedColumnName = "name")
        Supplier supplier;

        @ManyToMany
        List<Shelf> shelves;
    }
}
