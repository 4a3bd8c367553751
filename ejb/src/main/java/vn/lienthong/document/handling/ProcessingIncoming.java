package vn.lienthong.document.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Reason;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The officer begins with what came in, of which the issuer hears, and finishes it; or gives it back to the head. */
@Stateless
public class ProcessingIncoming {

    static final String STEP = "process-incoming";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Deliveries deliveries;

    @Inject
    FinishedIncoming finished;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * The step waits on.
     *
     * @throws BusinessRuleViolation {@link DocumentRule#EXCHANGE_STATE} when it was begun before
     */
    public void begin(UUID workItem, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        deliveries.get(item.caseFileId()).begin(clock.instant(), by.name());
        timeline.note(item.caseFileId(), TimelineEvent.PROCESSING, "", by);
    }

    /**
     * @param result what came of it; the issuer reads it
     * @throws BusinessRuleViolation {@link DocumentRule#RESULT_REQUIRED}, {@link DocumentRule#WORK_OF_INCOMING_OPEN}, or what is
     *     wrong with a file
     */
    public void finish(UUID workItem, String result, List<Upload> files, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        finished.finish(item.caseFileId(), result, files, by);
        handling.decide(item, "FINISHED", by);
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_REASON_REQUIRED} */
    public void giveBack(UUID workItem, String reason, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        timeline.note(item.caseFileId(), TimelineEvent.SENT_BACK, Reason.required(reason), by);
        handling.decide(item, "RETURNED", by);
    }
}
