package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.worklist.PerformingPost;

/** A step of a model tells a post something about the matter, by itself. Whoever is told sees the matter from then on. */
@Stateless
public class TellingOfMatter {

    @Inject
    CaseFiles caseFiles;

    @Inject
    PerformingPost posts;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    /** @param performer as user tasks name who takes them */
    public void notify(UUID caseFile, String performer, String text) {
        tell(caseFile, performer, text, TimelineEvent.TOLD, NoticeEvent.MATTER_TOLD);
    }

    /** The same to who is to see that something does not go on. */
    public void escalate(UUID caseFile, String performer, String text) {
        tell(caseFile, performer, text, TimelineEvent.ESCALATED, NoticeEvent.MATTER_ESCALATED);
    }

    private void tell(UUID caseFile, String performer, String text, TimelineEvent event, NoticeEvent notice) {
        var part = posts.find(performer, Optional.empty(), caseFiles.get(caseFile));
        timeline.note(caseFile, event, text);
        notices.tell(part.postId(), caseFile, notice);
    }
}
