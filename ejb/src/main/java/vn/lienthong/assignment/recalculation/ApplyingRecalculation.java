package vn.lienthong.assignment.recalculation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.DeadlineChangeKind;
import vn.lienthong.assignment.MovingDeadline;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * Moves the days that a change of the calendar moves, a few per transaction: what a crash interrupts goes on with those that
 * still wait, and a day that moved for another reason meanwhile is left alone.
 */
@Stateless
public class ApplyingRecalculation {

    static final int BATCH = 20;

    @Inject
    Recalculations recalculations;

    @Inject
    Assignments assignments;

    @Inject
    MovingDeadline moving;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Timeline timeline;

    public List<UUID> waiting() {
        return recalculations.waitingBatches();
    }

    /** @return whether there was anything to move */
    public boolean nextBatch(UUID batch) {
        var next = recalculations.next(batch, BATCH);
        handling.hold(
                next.stream().map(Recalculation::caseFileId).distinct().sorted().toList());
        next.forEach(each -> each.done(
                switch (each.kind()) {
                    case ASSIGNMENT -> moved(each);
                    case WORK_ITEM -> movedItem(each);
                }));
        return !next.isEmpty();
    }

    private boolean moved(Recalculation each) {
        var assignment = assignments.get(each.subjectId());
        if (!assignment.stillDue(each.from())) {
            return false;
        }
        moving.move(assignment, DeadlineChangeKind.RECALCULATED, each.to(), each.reason(), each.decidedBy());
        timeline.note(each.caseFileId(), TimelineEvent.RECALCULATED, each.reason());
        return true;
    }

    private boolean movedItem(Recalculation each) {
        var stands = each.from().equals(recalculations.dueOfWorkItem(each.subjectId()));
        if (stands) {
            handling.deadlineMoved(each.caseFileId(), each.from(), each.to());
        }
        return stands;
    }
}
