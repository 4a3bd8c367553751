package vn.lienthong.directive.lineage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a directive amends, replaces, carries out or is based on an earlier document. */
@Entity
@Table(name = "directive_lineage")
class Lineage {

    @Id
    private UUID id;

    @Column(name = "directive_id")
    private UUID directiveId;

    @Enumerated(EnumType.STRING)
    private LineageKind kind;

    @Column(name = "other_id")
    private UUID otherId;

    @Column(name = "other_symbol")
    private String otherSymbol;

    @Column(name = "other_signed_on")
    private LocalDate otherSignedOn;

    @Column(name = "other_issuer")
    private String otherIssuer;

    protected Lineage() {}

    /** @param other the same document where it is kept here */
    Lineage(UUID directiveId, LineageKind kind, NamedDocument named, Optional<UUID> other) {
        this.id = UUID.randomUUID();
        this.directiveId = directiveId;
        this.kind = kind;
        this.otherId = other.orElse(null);
        this.otherSymbol = named.symbol();
        this.otherSignedOn = named.signedOn().orElse(null);
        this.otherIssuer = named.issuer();
    }

    UUID id() {
        return id;
    }

    UUID directiveId() {
        return directiveId;
    }

    LineageKind kind() {
        return kind;
    }

    Optional<UUID> otherId() {
        return Optional.ofNullable(otherId);
    }

    NamedDocument other() {
        return new NamedDocument(otherSymbol, Optional.ofNullable(otherSignedOn), otherIssuer);
    }
}
