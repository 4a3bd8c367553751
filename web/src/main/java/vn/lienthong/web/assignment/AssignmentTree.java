package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.tree.Branch;
import vn.lienthong.assignment.tree.ViewingTree;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The tree below the assignment of the page: its first level, and the level that a browser asks for when one is opened. */
@Named("assignmentTree")
@RequestScoped
public class AssignmentTree {

    @Inject
    ViewingTree viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private Branch root;
    private List<Branch> branches;

    public Branch getRoot() {
        if (root == null) {
            root = viewing.root(subject.id(), current.actor());
        }
        return root;
    }

    public List<Branch> getBranches() {
        if (branches == null) {
            branches = viewing.branches(subject.id(), current.actor());
        }
        return branches;
    }

    /** The classes that anything below is in. */
    public List<AssignmentClass> getClasses() {
        return Arrays.stream(AssignmentClass.values())
                .filter(each -> getRoot().below().of(each) > 0)
                .toList();
    }

    public AssignmentClass classOf(AssignmentRow row) {
        return row.classOn(LocalDate.now(clock));
    }
}
