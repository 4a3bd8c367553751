package vn.lienthong.directive;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** All directives. */
@Repository
public class Directives {

    @Inject
    EntityManager entities;

    void add(Directive directive) {
        entities.persist(directive);
    }

    Optional<Directive> find(UUID id) {
        return Optional.ofNullable(entities.find(Directive.class, id));
    }

    /** @throws NotFound when there is none with this id */
    public Directive get(UUID id) {
        var directive = entities.find(Directive.class, id);
        if (directive == null) {
            throw new NotFound(Directive.class, id);
        }
        return directive;
    }

    /**
     * Held until the transaction ends: of two who add to it at once, the second sees what the first did. Everywhere before the work items
     * of its case file, so that two who hold both never wait for each other.
     */
    public Directive lock(UUID id) {
        return FirstRow.of(entities.createQuery("select d from Directive d where d.id = :id", Directive.class)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Directive.class, id));
    }

    /** What gives the work of the document with that case file; what was withdrawn gives none. */
    public Optional<Directive> from(UUID source) {
        return FirstRow.of(entities.createQuery(
                        "select d from Directive d where d.sourceId = :source and d.state <> WITHDRAWN",
                        Directive.class)
                .setParameter("source", source));
    }

    /**
     * Makes sure that no other directive of the issuer bears the symbol in that year, also not one that is being entered
     * at this moment.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#SYMBOL_TAKEN}
     */
    void reserve(DirectiveDetails details, UUID exceptFor) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(upper(:symbol)))) as held")
                .setParameter("symbol", details.symbol())
                .getSingleResult();
        var year = details.signedOn().getYear();
        var others = entities.createQuery("""
                        select d.id from Directive d where d.issuerUnitId = :issuer and upper(d.symbol) = upper(:symbol)
                        and year(d.signedOn) = :year and d.id <> :self and d.state <> WITHDRAWN""", UUID.class)
                .setParameter("issuer", details.issuerUnitId())
                .setParameter("symbol", details.symbol())
                .setParameter("year", year)
                .setParameter("self", exceptFor)
                .getResultList();
        if (!others.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.SYMBOL_TAKEN, details.symbol(), String.valueOf(year));
        }
    }
}
