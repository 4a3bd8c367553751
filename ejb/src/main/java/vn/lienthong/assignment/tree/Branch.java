package vn.lienthong.assignment.tree;

import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.Totals;

/**
 * An assignment in the tree.
 *
 * @param below what lies below it, to any depth, as far as the person may see it
 */
public record Branch(AssignmentRow row, Totals below) {

    public boolean leaf() {
        return below.total() == 0;
    }
}
