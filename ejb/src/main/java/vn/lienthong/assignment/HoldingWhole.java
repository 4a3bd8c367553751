package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/** The assigner's side decides about an assignment with what came out of it: nobody else decides there meanwhile. */
@Dependent
class HoldingWhole {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    /**
     * The assignment first, then its parts; what the units passed on is theirs.
     *
     * @param notTheirs what to say to a person who does not act for the assigner
     * @throws BusinessRuleViolation that rule, or {@link AssignmentRule#STILL_GOING_OUT} while recipients have no part yet
     * @throws NotFound when the person may not see the assignment
     */
    List<Assignment> hold(UUID id, AssignmentRule notTheirs, Actor by) {
        return hold(id, assignments::idsOfParts, notTheirs, by);
    }

    /** The same with everything below it to any depth, a parent always before its children. */
    List<Assignment> holdAllBelow(UUID id, AssignmentRule notTheirs, Actor by) {
        return hold(id, assignments::idsBelow, notTheirs, by);
    }

    private List<Assignment> hold(UUID id, Function<UUID, List<UUID>> below, AssignmentRule notTheirs, Actor by) {
        visibility.require(Assignment.class, id, by);
        var ids = heldWith(id, below);
        var whole = assignments.get(id);
        if (!policy.actsForAssigner(by, whole)) {
            throw new BusinessRuleViolation(notTheirs);
        }
        requireGoneOut(assignments.unserved(id, 1).count(), whole.recipients().size());
        caseFiles.all(ids);
        return ids.stream().map(assignments::get).toList();
    }

    /** Who holds all above it keeps more from coming: what somebody passed on while we waited is held too. */
    private List<UUID> heldWith(UUID id, Function<UUID, List<UUID>> below) {
        var known = List.<UUID>of();
        for (var found = withBelow(id, below); !found.equals(known); found = withBelow(id, below)) {
            handling.hold(found);
            known = found;
        }
        return known;
    }

    private static List<UUID> withBelow(UUID id, Function<UUID, List<UUID>> below) {
        return Stream.concat(Stream.of(id), below.apply(id).stream()).toList();
    }

    private static void requireGoneOut(int unserved, int recipients) {
        if (unserved > 0) {
            throw new BusinessRuleViolation(AssignmentRule.STILL_GOING_OUT, recipients - unserved, recipients);
        }
    }
}
