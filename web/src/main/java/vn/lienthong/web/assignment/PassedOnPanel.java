package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.passing.ViewingPassedOn;
import vn.lienthong.assignment.tree.Branch;
import vn.lienthong.assignment.tree.ViewingTree;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** What was passed on from the assignment of the page, and what lies below its parts; each read once per page. */
@Named("passedOn")
@RequestScoped
public class PassedOnPanel {

    @Inject
    ViewingTree tree;

    @Inject
    ViewingPassedOn viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private List<Branch> branches;
    private Map<UUID, Totals> belowParts;
    private Map<UUID, String> leftOpen;
    private Boolean mayPassOn;

    public List<Branch> getBranches() {
        if (branches == null) {
            branches = tree.passedOn(subject.id(), current.actor());
        }
        return branches;
    }

    /** What lies below a part. */
    public Totals below(UUID part) {
        if (belowParts == null) {
            belowParts = tree.belowParts(subject.id(), current.actor());
        }
        return belowParts.getOrDefault(part, Totals.NONE);
    }

    public boolean isMayPassOn() {
        if (mayPassOn == null) {
            mayPassOn = viewing.mayPassOn(subject.id(), current.actor());
        }
        return mayPassOn;
    }

    public boolean isMayLeaveOpen() {
        return viewing.mayLeaveOpen(subject.id(), current.actor());
    }

    /** Why the result does not wait for it; nothing when it does. */
    public String whyLeftOpen(UUID child) {
        if (leftOpen == null) {
            leftOpen = viewing.leftOpen(subject.id(), current.actor());
        }
        return leftOpen.get(child);
    }
}
