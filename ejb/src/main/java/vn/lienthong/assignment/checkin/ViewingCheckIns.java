package vn.lienthong.assignment.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;

/** Which periods of standing work were checked in, late or missed, and which is next. */
@Stateless
public class ViewingCheckIns {

    @Inject
    CheckIns checkIns;

    @Inject
    Assignments assignments;

    @Inject
    Visibility visibility;

    /** Newest first. */
    public List<CheckInRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return checkIns.of(assignmentId);
    }

    /** Empty for work that is not standing. */
    public Optional<Rhythm> rhythm(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return assignments.get(assignmentId).rhythm();
    }
}
