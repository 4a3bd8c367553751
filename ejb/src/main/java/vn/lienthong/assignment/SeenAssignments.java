package vn.lienthong.assignment;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** Assignments as a person sees them: what lies around one is found in the look that finds the one. */
@Repository
public class SeenAssignments {

    private static final String PARENT_SEEN = Visibility.CONDITION_OF_ONE.replace("x.id", "p.id");

    /**
     * Directives by name, because assignments do not know them. One row, without a join to those who take part: for several the
     * database would rather read whole tables once than ask what is seen row by row.
     */
    private static final String LOOK = """
            select x, d.symbol as symbol, size(x.recipients) as recipients,
                (select count(distinct s.fanOutUnitId) from Assignment s
                    where s.parentId = x.id and s.fanOutUnitId is not null and s.transferredFrom is null) as served,
                (select array_agg(k) within group (order by k) from Assignment o join o.coordinators k where o.id = x.id)
                    as coordinators,
                p.handlerPostId as handlerAbove, case when %s then true else false end as parentSeen,
                case when exists (select 1 from Assignment c where c.parentId = x.id) then true else false end as hasChildren,
                case when exists (select 1 from AssignmentClosure l where l.ancestorId = x.id and l.depth > 1)
                    then true else false end as hasGrandchildren,
                case when exists (select 1 from UnitClosure b join Unit u on u.id = b.descendantId
                    join Post h on h.unit.id = u.id and h.kind = HEAD
                    where b.ancestorId = x.leadUnitId and u.id <> x.leadUnitId
                    and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)) then true else false end
                    as hasUnitsBelow,
                %s
            from Assignment x join fetch x.file left join Directive d on d.id = x.directiveId
                left join Assignment p on p.id = x.parentId
            where x.id = :id""".formatted(PARENT_SEEN, Visibility.SIGHT_OF_ONE);

    private static final String ENDS = "select new vn.lienthong.assignment.TransferView(x.id, u.name),"
            + " case when x.transferredFrom = :id then true else false end as later, case when"
            + Visibility.CONDITION_OF_ONE
            + "then true else false end as seen from Assignment x join Unit u on u.id = x.leadUnitId"
            + " where x.id <> :id and (x.id = :from or x.transferredFrom = :id)";

    @Inject
    EntityManager entities;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public SeenAssignment look(UUID id, Actor by) {
        var look = entities.createQuery(LOOK, Tuple.class).setParameter("today", LocalDate.now(clock));
        return seen(visibility.look(Assignment.class, id, look, by), by);
    }

    /** Where transferred work came from and went to, as far as the person may see it; what never was is not asked about. */
    public TransferEnds transferEnds(SeenAssignment seen, Actor by) {
        var from = seen.assignment().transferredFrom();
        return from.isEmpty() && seen.state() != AssignmentState.TRANSFERRED
                ? TransferEnds.NONE
                : transferEnds(seen.id(), from, by);
    }

    private TransferEnds transferEnds(UUID id, Optional<UUID> from, Actor by) {
        var ends = entities.createQuery(ENDS, Tuple.class)
                .setParameter("id", id)
                .setParameter("from", from.orElse(id))
                .setParameter("scopes", by.scopeIds().toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> visibility.sees(row.get(0, TransferView.class).id(), is(row, "seen"), by))
                .collect(toMap(row -> is(row, "later"), row -> row.get(0, TransferView.class)));
        return new TransferEnds(Optional.ofNullable(ends.get(false)), Optional.ofNullable(ends.get(true)));
    }

    private SeenAssignment seen(Tuple row, Actor by) {
        var assignment = row.get(0, Assignment.class);
        return new SeenAssignment(
                assignment,
                caseFiles.get(assignment.id()),
                is(row, "takesPart"),
                row.get("symbol", String.class),
                new FanOutProgress(row.get("served", Long.class).intValue(), row.get("recipients", Integer.class)),
                assignment.parentId().filter(parent -> visibility.sees(parent, is(row, "parentSeen"), by)),
                Optional.ofNullable(row.get("handlerAbove", UUID.class)).filter(post -> assignment.passedOn()),
                coordinators(row.get("coordinators", UUID[].class)),
                is(row, "hasChildren"),
                is(row, "hasGrandchildren"),
                is(row, "hasUnitsBelow"));
    }

    private static Set<UUID> coordinators(UUID[] units) {
        return units == null ? Set.of() : Set.of(units);
    }

    private static boolean is(Tuple row, String column) {
        return row.get(column, Boolean.class);
    }
}
