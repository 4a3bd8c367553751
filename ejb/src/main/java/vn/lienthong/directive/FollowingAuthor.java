package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.worklist.RolePassed;

/** When a directive that is to be mended is handed to another post of the office, that post may change it. */
@Dependent
public class FollowingAuthor {

    @Inject
    Directives directives;

    public void follow(@Observes RolePassed passed) {
        if (passed.role() == ParticipantRole.MONITOR) {
            directives.find(passed.caseFileId()).ifPresent(directive -> directive.writtenFrom(passed.toPost()));
        }
    }
}
