package vn.lienthong.document.handling;

import static vn.lienthong.casefile.ParticipantRole.LEAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of the receiving unit says which officer handles what came in, how and until when; or that it is only to be known. */
@Stateless
public class AssigningIncoming {

    static final String STEP = "assign-incoming";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Deliveries deliveries;

    @Inject
    FinishedIncoming finished;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @param instruction may be empty
     * @param until empty where no day is set
     * @throws BusinessRuleViolation {@link DocumentRule#HANDLER_OF_OTHER_AGENCY}, {@link DocumentRule#PROCESS_BY_PAST}
     */
    public void assign(UUID workItem, UUID handlerPost, String instruction, Optional<LocalDate> until, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        var delivery = deliveries.get(item.caseFileId());
        requireOfUnit(handlerPost, delivery);
        until.filter(day -> day.isBefore(LocalDate.now(clock))).ifPresent(day -> {
            throw new BusinessRuleViolation(DocumentRule.PROCESS_BY_PAST, day);
        });
        delivery.assign(instruction.strip(), until.orElse(null), clock.instant(), by.name());
        var file = caseFiles.get(delivery.id());
        file.entrust(LEAD, delivery.unitId(), handlerPost);
        file.dueOn(until.orElse(null));
        timeline.note(delivery.id(), TimelineEvent.ASSIGNED, instruction.strip(), by);
        handling.decide(item, "ASSIGNED", by);
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#RESULT_REQUIRED}, {@link DocumentRule#WORK_OF_INCOMING_OPEN} */
    public void finish(UUID workItem, String remark, Actor by) {
        var item = handling.take(workItem, STEP, CaseFileKind.INCOMING, by);
        finished.finish(item.caseFileId(), remark, List.of(), by);
        handling.decide(item, "FINISHED", by);
    }

    private void requireOfUnit(UUID handlerPost, Delivery delivery) {
        var possible = posts.officersBelow(delivery.unitId()).stream().map(Post::id);
        if (possible.noneMatch(handlerPost::equals)) {
            throw new BusinessRuleViolation(
                    DocumentRule.HANDLER_OF_OTHER_AGENCY,
                    units.get(delivery.unitId()).bothNames());
        }
    }
}
