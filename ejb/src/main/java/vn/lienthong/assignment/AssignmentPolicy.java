package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;

/** Who may do with an assignment what no work item asks of them; pages use it to show or hide. */
@Dependent
public class AssignmentPolicy {

    @Inject
    Assignments assignments;

    /** The officer who handles it, or who takes that step for them, while there is work to report. */
    public boolean mayReport(Actor by, Assignment assignment) {
        return handlerSeat(by, assignment).isPresent();
    }

    /** The lead unit's side: who heads it, and the officer who handles the work. */
    public boolean actsForLead(Actor by, Assignment assignment) {
        return mayReport(by, assignment) || headsLead(by, assignment);
    }

    /** Who speaks for the lead unit itself: its head, or whoever stands for the head. */
    public boolean headsLead(Actor by, Assignment assignment) {
        return assignment.leadUnitId().flatMap(unit -> headSeat(by, unit)).isPresent();
    }

    /** The post in which somebody who {@link #actsForLead acts for the lead} does so. */
    public UUID postForLead(Actor by, Assignment assignment) {
        return handlerSeat(by, assignment)
                .or(() -> assignment.leadUnitId().flatMap(unit -> headSeat(by, unit)))
                .map(Seat::postId)
                .orElseThrow();
    }

    private static Optional<Seat> handlerSeat(Actor by, Assignment assignment) {
        return assignment.handlerPostId().flatMap(post -> by.seatFor(post, HandingIn.STEP, assignment.directiveId()));
    }

    /**
     * The assigner's side: the office that entered it, and who heads the issuing authority; for what was passed on, who leads
     * the work above it.
     */
    public boolean actsForAssigner(Actor by, Assignment assignment) {
        return gaveIt(by, assignment)
                || above(assignment).filter(parent -> mayReport(by, parent)).isPresent();
    }

    /** The same where it is known already who handles the work above. */
    public boolean actsForAssigner(Actor by, SeenAssignment seen) {
        return gaveIt(by, seen.assignment())
                || seen.handlerAbove()
                        .flatMap(post -> by.seatFor(
                                post, HandingIn.STEP, seen.assignment().directiveId()))
                        .isPresent();
    }

    private static boolean gaveIt(Actor by, Assignment assignment) {
        return by.holds(assignment.authorPostId(), assignment.directiveId())
                || headSeat(by, assignment.issuerUnitId()).isPresent();
    }

    private Optional<Assignment> above(Assignment assignment) {
        return assignment.parentId().filter(parent -> assignment.passedOn()).map(assignments::get);
    }

    private static Optional<Seat> headSeat(Actor by, UUID unit) {
        return by.seats().stream()
                .filter(seat -> seat.kind() == PostKind.HEAD && seat.unitId().equals(unit))
                .findFirst();
    }
}
