package vn.lienthong.assignment.page;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.SeenAssignment;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.organization.Actor;

/** Tells what a person may do with an assignment as it stands; the use cases refuse the rest. */
@Dependent
class PossibleActions {

    @Inject
    AssignmentPolicy policy;

    @Inject
    Clock clock;

    Set<PossibleAction> of(SeenAssignment seen, Requests requests, Actor by) {
        return Arrays.stream(PossibleAction.values())
                .filter(action -> fits(action, seen, requests))
                .filter(action -> acts(action.side(), seen, by))
                .collect(toUnmodifiableSet());
    }

    private boolean acts(Side side, SeenAssignment seen, Actor by) {
        return switch (side) {
            case ASSIGNER -> policy.actsForAssigner(by, seen);
            case LEAD -> policy.actsForLead(by, seen.assignment());
            case HEAD_OF_LEAD -> policy.headsLead(by, seen.assignment());
        };
    }

    private boolean fits(PossibleAction action, SeenAssignment seen, Requests requests) {
        var assignment = seen.assignment();
        var state = seen.state();
        return switch (action) {
            case CANCEL -> state.cancellable();
            case SUSPEND, REMIND -> state.withTheUnit();
            case RESUME -> state == AssignmentState.SUSPENDED;
            case RECALL -> state.open();
            case TRANSFER -> state.withTheUnit() && seen.fanOut().recipients() == 0;
            case CONCLUDE -> assignment.standing() && state.withTheUnit();
            case LEAVE_OPEN -> assignment.passedOn() && state.open();
            case ASK_EXTENSION -> assignment.extendable() && !requests.extensionOpen();
            case WITHDRAW_EXTENSION -> requests.extensionOpen();
            case STATE_CAUSE -> assignment.lateOn(today()) && StatingCause.mayBeStated(requests.causes());
            case ANSWER_INPUTS -> !state.closed();
            case PASS_ON ->
                assignment.workedOn()
                        && (seen.unitsBelow() || !seen.coordinators().isEmpty());
            case ASK_TRANSFER -> state.withTheUnit() && seen.fanOut().recipients() == 0 && !requests.transferOpen();
            case WITHDRAW_TRANSFER -> requests.transferOpen();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
