package vn.lienthong.assignment.delay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at why assignments are late. */
@Stateless
public class ViewingCauses {

    @Inject
    Assignments assignments;

    @Inject
    DelayCauses causes;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    /**
     * Newest first; only that one counts.
     *
     * @throws NotFound when there is no assignment that the person may see
     */
    public List<CauseRow> of(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return causes.of(assignmentId);
    }

    /** Whether it is late without a cause. */
    public boolean missing(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return assignments.get(assignmentId).lateOn(LocalDate.now(clock))
                && causes.of(assignmentId).isEmpty();
    }

    /** For statistics: of all assignments that the person may see, by lead unit. */
    public List<CauseTally> tallies(Actor by) {
        return causes.tallies(by);
    }
}
