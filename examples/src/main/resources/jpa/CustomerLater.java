package com.acme.shop;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Set;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 80)
    String fullName;

    @Column(unique = true, length = 320)
    String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Status status;

    int loyaltyPoints;

    @ElementCollection
    @CollectionTable(name = "customer_tags")
    @Column(name = "tag", length = 40)
    Set<String> tags;

    public enum Status {
        ACTIVE,
        BLOCKED,
        GONE
    }
}
