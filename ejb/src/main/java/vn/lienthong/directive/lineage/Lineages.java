package vn.lienthong.directive.lineage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** What all directives have to do with earlier documents. */
@Repository
class Lineages {

    @Inject
    EntityManager entities;

    void add(Lineage lineage) {
        entities.persist(lineage);
        entities.flush();
    }

    void remove(Lineage lineage) {
        entities.remove(lineage);
    }

    /** @throws NotFound when there is none with this id */
    Lineage get(UUID id) {
        return Optional.ofNullable(entities.find(Lineage.class, id)).orElseThrow(() -> new NotFound(Lineage.class, id));
    }

    /** Two who relate documents to each other at the same time must not close a circle together. */
    void hold() {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('directive_lineage'))) as held")
                .getSingleResult();
    }

    /** What the directive names itself. */
    List<Lineage> upwards(UUID directiveId) {
        return entities.createQuery(
                        "select l from Lineage l where l.directiveId = :id order by l.kind, l.otherSymbol",
                        Lineage.class)
                .setParameter("id", directiveId)
                .getResultList();
    }

    /** Which later directives name it. */
    List<Lineage> downwards(UUID directiveId) {
        return entities.createQuery(
                        "select l from Lineage l where l.otherId = :id order by l.kind, l.id", Lineage.class)
                .setParameter("id", directiveId)
                .getResultList();
    }

    /** Whether the document already leads, over any number of others, to the directive. */
    boolean leadsTo(UUID from, UUID directiveId) {
        return !entities.createNativeQuery("""
                        with recursive earlier(id) as (
                            select cast(:from as uuid) union
                            select l.other_id from directive_lineage l join earlier e on l.directive_id = e.id
                            where l.other_id is not null)
                        select 1 from earlier where id = cast(:directive as uuid)""")
                .setParameter("from", from.toString())
                .setParameter("directive", directiveId.toString())
                .getResultList()
                .isEmpty();
    }

    /** The one document kept here that is meant; none when several could be. */
    Optional<UUID> meant(NamedDocument named, Actor by) {
        var found = entities.createQuery(
                        "select x.id from Directive x where upper(x.symbol) = upper(:symbol)"
                                + " and (cast(:signed as LocalDate) is null or x.signedOn = :signed) and"
                                + Visibility.CONDITION,
                        UUID.class)
                .setParameter("symbol", named.symbol())
                .setParameter("signed", named.signedOn().orElse((LocalDate) null))
                .setParameter("scopes", by.scopeIds())
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The directive, if it still is what a page may name. */
    Optional<RelatedDocument> document(UUID directiveId) {
        return entities.createQuery("""
                        select new vn.lienthong.directive.lineage.RelatedDocument(d.id, d.symbol, d.signedOn, d.summary, d.state)
                        from Directive d where d.id = :id""", RelatedDocument.class)
                .setParameter("id", directiveId)
                .getResultStream()
                .findFirst();
    }
}
