package vn.lienthong.assignment.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.assignment.WorkLeftUnit;
import vn.lienthong.casefile.CaseFileClosed;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;

/** A request ends by itself when the work ends or leaves the unit, in the same transaction. */
@Dependent
class EndingTransferRequest {

    @Inject
    TransferRequests requests;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    void closed(@Observes CaseFileClosed closed) {
        end(closed.caseFileId());
    }

    void left(@Observes WorkLeftUnit left) {
        end(left.assignmentId());
    }

    private void end(UUID assignmentId) {
        requests.openOf(assignmentId).ifPresent(request -> {
            request.end(clock.instant());
            timeline.note(assignmentId, TimelineEvent.TRANSFER_REQUEST_ENDED, "");
            processes.endBeside(AskingTransfer.MODEL, assignmentId, TransferRequestState.ENDED.name());
        });
    }
}
