package vn.lienthong.assignment.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;

/** Which periods of standing work were checked in, late or missed, and which is next. */
@Stateless
public class ViewingCheckIns {

    @Inject
    CheckIns checkIns;

    @Inject
    Visibility visibility;

    /** Newest first. */
    public List<CheckInRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return checkIns.of(assignmentId);
    }
}
