package vn.lienthong.assignment.extension;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.casefile.CaseFileClosed;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;

/** A request ends by itself when its assignment does, in the same transaction; whoever asked is told. */
@Dependent
class EndingExtension {

    @Inject
    Extensions extensions;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void end(@Observes CaseFileClosed closed) {
        extensions.openOf(closed.caseFileId()).ifPresent(extension -> {
            extension.end(clock.instant());
            timeline.note(closed.caseFileId(), TimelineEvent.EXTENSION_ENDED, "");
            processes.endBeside(AskingExtension.MODEL, closed.caseFileId(), ExtensionState.ENDED.name());
            extension
                    .askedPostId()
                    .ifPresent(post -> notices.tell(post, closed.caseFileId(), NoticeEvent.EXTENSION_ENDED));
        });
    }
}
