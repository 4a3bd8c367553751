package vn.lienthong.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/**
 * Who sees which case file: a person sees those in which a unit of their own agency, or one below it in the unit tree,
 * takes part. It is decided in the query; lists add {@link #CONDITION} to theirs. Who does only some of another post's work
 * sees the case files of that work one by one, from the work list; other lists do not show them.
 */
@Repository
public class Visibility {

    private static final String PARTICIPANTS = " exists (select 1 from CaseFile vf join vf.participations vp"
            + " join UnitClosure vc on vc.descendantId = vp.unitId where vf.id = x.id and ";

    /** Of one case file there are few participants to look through, and the query is translated once for any number of units. */
    private static final String FOLLOWERS_TOO = PARTICIPANTS + "array_contains(:scopes, vc.ancestorId)";

    /** {@link #CONDITION} for a single row, which takes {@code :scopes} as an array. */
    public static final String CONDITION_OF_ONE = FOLLOWERS_TOO + ") ";

    /** To be put into a JPQL query over something named {@code x} that shares its id with a case file; takes {@code :scopes}. */
    public static final String CONDITION = PARTICIPANTS + "vc.ancestorId in :scopes) ";

    @Inject
    EntityManager entities;

    @Inject
    LentWork lentWork;

    @Inject
    AuditTrail audit;

    @Inject
    SeenBefore before;

    /**
     * Refuses what the person may not see as if it did not exist, and leaves a trace of the attempt.
     *
     * @throws NotFound naming the subject
     */
    public void require(Class<?> subject, UUID caseFileId, Actor by) {
        if (!sees(caseFileId, by)) {
            audit.denied(by, subject.getSimpleName(), caseFileId);
            throw new NotFound(subject, caseFileId);
        }
    }

    /** Whether the person may see it; asking leaves no trace. */
    public boolean sees(UUID caseFileId, Actor by) {
        return seenFrom(by.scopeIds(), caseFileId)
                || by.limitedSeats().stream().anyMatch(seat -> seenFrom(seat, caseFileId, by));
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
        return seenFrom(by.agencyIds(), file.id(), FOLLOWERS_TOO + " and vp.role <> FOLLOWER) ");
    }

    private boolean seenFrom(Set<UUID> units, UUID caseFileId) {
        return seenFrom(units, caseFileId, CONDITION_OF_ONE);
    }

    private boolean seenFrom(Set<UUID> units, UUID caseFileId, String condition) {
        if (before.contains(units, caseFileId, condition)) {
            return true;
        }
        var seen = !units.isEmpty() && isThere(units, caseFileId, condition);
        if (seen) {
            before.note(units, caseFileId, condition);
        }
        return seen;
    }

    private boolean isThere(Set<UUID> units, UUID caseFileId, String condition) {
        return !entities.createQuery("select x.id from CaseFile x where x.id = :id and" + condition, UUID.class)
                .setParameter("id", caseFileId)
                .setParameter("scopes", units.toArray(UUID[]::new))
                .getResultList()
                .isEmpty();
    }
}
