package vn.lienthong.score;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Unit;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** What people delivered and should have delivered, and who they are. */
@Repository
class Products {

    private static final String HELD_ON = " (h.from <= %1$s and (h.to is null or h.to >= %1$s)) ";

    /**
     * Approved in the period, or due in it and not approved by its end: such work counts in the period in which it was due as
     * missing, and in that of its approval as late.
     */
    private static final String OF_PERIOD =
            """
            select new vn.lienthong.score.Product(h.official.id, x.id, x.brief.title, d.symbol, x.deadline,
                case when x.result.submittedOn <= :to then x.result.submittedOn end,
                (select count(e) from TimelineEntry e where e.caseFileId = x.id and e.event = REDO),
                (select count(c) from DelayCause c where c.assignmentId = x.id and c.state = CONFIRMED))
            from Assignment x join Directive d on d.id = x.directiveId
            join PostHolding h on h.post.id = x.handlerPostId
            where h.official.id in :people and x.standing = false and x.state in (ACCEPTED, REDO, SUBMITTED, COMPLETED)
            and (x.result.submittedOn between :from and :to and""" + HELD_ON.formatted("x.result.submittedOn") + """
                or x.deadline between :from and :due and (x.result.submittedOn is null or x.result.submittedOn > :to)
                    and""" + HELD_ON.formatted("x.deadline") + """
            ) order by coalesce(x.result.submittedOn, x.deadline), x.brief.title""";

    private static final String PERSON = """
            select new vn.lienthong.score.Person(o.id, o.fullName, p.title, p.titleEn, u.name)
            from PostHolding h join h.official o join h.post p join p.unit u where""" + HELD_ON.formatted(":today");

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    List<Product> of(Collection<UUID> people, Period period) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        return entities.createQuery(OF_PERIOD, Product.class)
                .setParameter("people", people)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("due", period.to().isBefore(yesterday) ? period.to() : yesterday)
                .getResultList();
    }

    /** With one of the posts held today; empty for who holds none. */
    Optional<Person> person(UUID id) {
        return FirstRow.of(entities.createQuery(PERSON + "and o.id = :id order by p.kind, p.code", Person.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("id", id));
    }

    /** Who holds a post in the agency or a division of it, by name; who holds several comes once for each. */
    List<Person> peopleOf(UUID agency) {
        return entities.createQuery(PERSON + "and u.agencyId = :agency order by o.fullName, p.code", Person.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("agency", agency)
                .getResultList();
    }

    /** Whether the person holds a post in or below one of the units. */
    boolean belowAny(Set<UUID> overseen, UUID official) {
        return !overseen.isEmpty()
                && !entities.createQuery(
                                "select h.id from PostHolding h join UnitClosure c on c.descendantId = h.post.unit.id"
                                        + " where h.official.id = :id and c.ancestorId in :units and"
                                        + HELD_ON.formatted(":today"),
                                UUID.class)
                        .setParameter("id", official)
                        .setParameter("units", overseen)
                        .setParameter("today", LocalDate.now(clock))
                        .getResultList()
                        .isEmpty();
    }

    /** The agencies in or below the units that exist today, by code. */
    List<Unit> agenciesBelow(Set<UUID> overseen) {
        if (overseen.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select u from Unit u where u.id = u.agencyId and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)
                        and exists (select 1 from UnitClosure c, Unit s where c.descendantId = s.id and s.agencyId = u.id and c.ancestorId in :units)
                        order by u.code""", Unit.class)
                .setParameter("units", overseen)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
