package vn.lienthong.directive.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at the open work that a directive amends or replaces; before issue as well. */
@Stateless
public class ViewingAmendment {

    @Inject
    OpenWorks works;

    @Inject
    Visibility visibility;

    /** @throws NotFound when the person may not see the directive */
    public List<OpenWork> openWork(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return works.touchedBy(directiveId, by);
    }

    /**
     * What would be brought forward with an assignment that gets this deadline.
     *
     * @throws NotFound when the person may not see the assignment
     */
    public List<BelowWork> broughtForward(UUID assignmentId, LocalDate deadline, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        return works.endingAfter(deadline, assignmentId, by);
    }
}
