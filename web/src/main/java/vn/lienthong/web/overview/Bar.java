package vn.lienthong.web.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;

/** A bar cut into classes, drawn 1000 wide. */
public record Bar(List<Piece> pieces) {

    static final long WIDTH = 1000;

    /** A class from its left end on. */
    public record Piece(AssignmentClass inClass, long x, long width) {}

    static Bar of(Totals totals) {
        var pieces = new ArrayList<Piece>();
        var counted = 0L;
        for (var one : classes(totals)) {
            var left = WIDTH * counted / totals.total();
            counted += totals.of(one);
            pieces.add(new Piece(one, left, WIDTH * counted / totals.total() - left));
        }
        return new Bar(pieces);
    }

    /** The classes that have anything: the columns of the tables. */
    static List<AssignmentClass> classes(Totals totals) {
        return Arrays.stream(AssignmentClass.values())
                .filter(each -> totals.of(each) > 0)
                .toList();
    }
}
