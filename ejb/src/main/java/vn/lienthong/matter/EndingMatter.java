package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.worklist.ProcessEnded;

/** A matter is done when its process has come to an end by itself. */
@Dependent
class EndingMatter {

    @Inject
    Matters matters;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void end(@Observes ProcessEnded ended) {
        matters.find(ended.caseFileId())
                .filter(matter -> matter.model().equals(ended.model()) && matter.state() == MatterState.OPEN)
                .ifPresent(this::end);
    }

    private void end(Matter matter) {
        matter.finish(clock.instant(), LocalDate.now(clock));
        caseFiles.close(matter.id());
        timeline.note(matter.id(), TimelineEvent.ENDED, "");
        notices.tell(matter.postId(), matter.id(), NoticeEvent.MATTER_ENDED);
    }
}
