package vn.lienthong.directive.lineage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** What all directives have to do with earlier documents. */
@Repository
class Lineages {

    private static final String AROUND = """
            with recursive earlier (id, depth) as (
                select cast(:id as uuid), 0
                union select l.other_id, e.depth + 1 from earlier e join directive_lineage l on l.directive_id = e.id
                    where l.other_id is not null and e.depth < :deepest),
            later (id, depth) as (
                select cast(:id as uuid), 0
                union select l.directive_id, e.depth + 1 from later e join directive_lineage l on l.other_id = e.id
                    where e.depth < :deepest)
            select l.* from directive_lineage l
            where l.directive_id in (select id from earlier) or l.other_id in (select id from later)
            order by l.kind, l.other_symbol, l.id""";
    private static final String DOCUMENTS =
            """
            select new vn.lienthong.directive.lineage.RelatedDocument(x.id, x.symbol, x.signedOn, x.summary, x.state),
                case when""" + Visibility.CONDITION_OF_ONE + "then true else false end from Directive x where x.id in :ids";

    @Inject
    EntityManager entities;

    @Inject
    Visibility visibility;

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
        return entities.createQuery("select l from Lineage l where l.directiveId = :id", Lineage.class)
                .setParameter("id", directiveId)
                .getResultList();
    }

    /** What leads to the directive and from it, {@link Relations#DEEPEST} steps away, with the documents that the person may see. */
    Relations around(UUID directiveId, Actor by) {
        var all = relations(directiveId);
        var ids = all.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.directiveId()), each.otherId().stream()))
                .collect(toSet());
        ids.remove(directiveId);
        return new Relations(all, ids.isEmpty() ? Map.of() : seen(ids, by));
    }

    @SuppressWarnings("unchecked") // a native query knows no type of its own
    private List<Lineage> relations(UUID directiveId) {
        return entities.createNativeQuery(AROUND, Lineage.class)
                .setParameter("id", directiveId)
                .setParameter("deepest", Relations.DEEPEST)
                .getResultList();
    }

    private Map<UUID, RelatedDocument> seen(Set<UUID> ids, Actor by) {
        return entities.createQuery(DOCUMENTS, Tuple.class)
                .setParameter("ids", ids)
                .setParameter("scopes", by.scopeIds().toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> visibility.sees(row.get(0, RelatedDocument.class).id(), row.get(1, Boolean.class), by))
                .map(row -> row.get(0, RelatedDocument.class))
                .collect(toMap(RelatedDocument::id, document -> document));
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
}
