package vn.lienthong.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/**
 * Who sees which case file: a person sees those in which a unit of their own agency, or one below it in the unit tree,
 * takes part. It is decided in the query; lists add {@link #CONDITION} to theirs. Who does only some of another post's work
 * sees the case files of that work one by one, from the work list; other lists do not show them.
 */
@Repository
public class Visibility {

    private static final String PARTICIPANTS = " from CaseFile vf join vf.participations vp"
            + " join UnitClosure vc on vc.descendantId = vp.unitId where vf.id = x.id and ";

    /**
     * Counted, because the database may answer {@code exists} for a handful of rows by reading all participants there are; of one
     * case file there are few. The units are an array, for which the query is translated once for any number of them.
     */
    private static final String FOLLOWERS_TOO =
            " (select count(*)" + PARTICIPANTS + "array_contains(:scopes, vc.ancestorId)";

    /** {@link #CONDITION} for a single row, which takes {@code :scopes} as an array. */
    public static final String CONDITION_OF_ONE = FOLLOWERS_TOO + ") > 0 ";

    /** To be put into a JPQL query over something named {@code x} that shares its id with a case file; takes {@code :scopes}. */
    public static final String CONDITION = " exists (select 1" + PARTICIPANTS + "vc.ancestorId in :scopes) ";

    private static final String PART_OF_ONE = " (select count(*)" + PARTICIPANTS
            + "array_contains(:agencies, vc.ancestorId) and vp.role <> FOLLOWER) > 0 ";

    /**
     * To be selected over a single {@code x} that shares its id with a case file: whether one of the units {@code :scopes} sees
     * it ({@code seen}), and whether one of the units {@code :agencies} takes part in it ({@code takesPart}); both arrays.
     */
    public static final String SIGHT_OF_ONE = "case when" + CONDITION_OF_ONE
            + "then true else false end as seen, case when" + PART_OF_ONE + "then true else false end as takesPart";

    /** To be selected over a case file {@code x}: a {@link FileHead}. */
    public static final String HEAD = "new vn.lienthong.casefile.FileHead(x.id, x.number, x.kind, x.title,"
            + " coalesce(x.matterId, x.id), x.processModel, x.processVersion)";

    private static final String LOOK = "select " + HEAD + ", " + SIGHT_OF_ONE + " from CaseFile x where x.id = :id";

    @Inject
    EntityManager entities;

    @Inject
    LentWork lentWork;

    @Inject
    AuditTrail audit;

    /**
     * Refuses what the person may not see as if it did not exist, and leaves a trace of the attempt.
     *
     * @throws NotFound naming the subject
     */
    public void require(Class<?> subject, UUID caseFileId, Actor by) {
        require(subject, caseFileId, seenFrom(by.scopeIds(), caseFileId), by);
    }

    /**
     * The case file and how the person sees it, in one look.
     *
     * @throws NotFound naming the subject
     */
    public Sight look(Class<?> subject, UUID caseFileId, Actor by) {
        return find(caseFileId, by).orElseThrow(() -> {
            audit.denied(by, subject.getSimpleName(), caseFileId);
            return new NotFound(subject, caseFileId);
        });
    }

    /** The same, and empty where there is none that the person may see; asking leaves no trace. */
    public Optional<Sight> find(UUID caseFileId, Actor by) {
        return first(entities.createQuery(LOOK, Tuple.class), caseFileId, by)
                .filter(row -> sees(caseFileId, row.get("seen", Boolean.class), by))
                .map(row -> new Sight(row.get(0, FileHead.class), row.get("takesPart", Boolean.class)));
    }

    /**
     * The same with whatever lies around it.
     *
     * @param query over {@code x}, which selects {@link #SIGHT_OF_ONE}
     * @throws NotFound naming the subject
     */
    public Tuple look(Class<?> subject, UUID caseFileId, TypedQuery<Tuple> query, Actor by) {
        var found = first(query, caseFileId, by);
        require(
                subject,
                caseFileId,
                found.filter(row -> row.get("seen", Boolean.class)).isPresent(),
                by);
        return found.orElseThrow(() -> new NotFound(subject, caseFileId));
    }

    private static Optional<Tuple> first(TypedQuery<Tuple> query, UUID caseFileId, Actor by) {
        return FirstRow.of(query.setParameter("id", caseFileId)
                .setParameter("scopes", by.scopeIds().toArray(UUID[]::new))
                .setParameter("agencies", by.agencyIds().toArray(UUID[]::new)));
    }

    /**
     * {@link #require(Class, UUID, Actor)} where a query has told already whether the person's units see it.
     *
     * @throws NotFound naming the subject
     */
    public void require(Class<?> subject, UUID caseFileId, boolean seenFromUnits, Actor by) {
        if (!sees(caseFileId, seenFromUnits, by)) {
            audit.denied(by, subject.getSimpleName(), caseFileId);
            throw new NotFound(subject, caseFileId);
        }
    }

    /** Whether the person may see it; asking leaves no trace. */
    public boolean sees(UUID caseFileId, Actor by) {
        return seenFrom(by.scopeIds(), caseFileId) || seesByLimitedSeat(caseFileId, by);
    }

    /** The same where a query has told already whether the person's units see it. */
    public boolean sees(UUID caseFileId, boolean seenFromUnits, Actor by) {
        return seenFromUnits || seesByLimitedSeat(caseFileId, by);
    }

    private boolean seesByLimitedSeat(UUID caseFileId, Actor by) {
        return by.limitedSeats().stream().anyMatch(seat -> seenFrom(seat, caseFileId, by));
    }

    /** Whoever does some work of another post sees what that work is about, as far as the post sees it. */
    private boolean seenFrom(Seat limited, UUID caseFileId, Actor by) {
        var scope = limited.workScope();
        return scope.steps().isEmpty()
                ? isOf(scope.matter().orElseThrow(), caseFileId) && seenFrom(Set.of(limited.scopeId()), caseFileId)
                : lentWork.reaches(limited, caseFileId, by.officialId());
    }

    private boolean isOf(UUID matter, UUID caseFileId) {
        return !entities.createQuery(
                        "select f.id from CaseFile f where f.id = :id and (f.id = :matter or f.matterId = :matter)",
                        UUID.class)
                .setParameter("id", caseFileId)
                .setParameter("matter", matter)
                .getResultList()
                .isEmpty();
    }

    /** Whether the person's own agency has a part in it, and not only a right to read: followers watch, they do not speak. */
    public boolean takesPart(CaseFile file, Actor by) {
        return seenFrom(by.agencyIds(), file.id(), FOLLOWERS_TOO + " and vp.role <> FOLLOWER) > 0 ");
    }

    private boolean seenFrom(Set<UUID> units, UUID caseFileId) {
        return seenFrom(units, caseFileId, CONDITION_OF_ONE);
    }

    private boolean seenFrom(Set<UUID> units, UUID caseFileId, String condition) {
        return !units.isEmpty()
                && !entities.createQuery("select x.id from CaseFile x where x.id = :id and" + condition, UUID.class)
                        .setParameter("id", caseFileId)
                        .setParameter("scopes", units.toArray(UUID[]::new))
                        .getResultList()
                        .isEmpty();
    }
}
