package vn.lienthong.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.worklist.RolePassed;

/** When a draft or its form check is handed to another post of the unit, that post may go on with it. */
@Dependent
public class FollowingDesk {

    @Inject
    Documents documents;

    public void follow(@Observes RolePassed passed) {
        documents.find(passed.caseFileId()).ifPresent(document -> follow(passed, document));
    }

    private static void follow(RolePassed passed, Document document) {
        if (passed.role() == ParticipantRole.LEAD) {
            document.draftedFrom(passed.toPost());
        } else if (passed.role() == ParticipantRole.OFFICE) {
            document.formCheckedFrom(passed.toPost());
        }
    }
}
