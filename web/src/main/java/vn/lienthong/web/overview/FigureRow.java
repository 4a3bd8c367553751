package vn.lienthong.web.overview;

import java.util.Optional;
import java.util.Set;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.OnTime;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Place;
import vn.lienthong.overview.Selection;

/**
 * A row of a table of numbers; each of them knows the address of its list.
 *
 * @param frame what the row counts; absent when its numbers open no list
 */
public record FigureRow(
        String name,
        String note,
        String narrower,
        Totals totals,
        Optional<Frame> frame,
        boolean withoutUnit,
        Optional<Place> place) {

    static FigureRow of(String name, Totals totals, Frame frame) {
        return new FigureRow(name, "", "", totals, Optional.of(frame), false, Optional.empty());
    }

    FigureRow noted(String some) {
        return new FigureRow(name, some, narrower, totals, frame, withoutUnit, place);
    }

    FigureRow placed(Optional<Place> at) {
        return new FigureRow(name, note, narrower, totals, frame, withoutUnit, at);
    }

    FigureRow ofNoUnit() {
        return new FigureRow(name, note, narrower, totals, frame, true, place);
    }

    /** The name leads to the dashboard of this row alone. */
    FigureRow leadingTo(String address) {
        return new FigureRow(name, note, address, totals, frame, withoutUnit, place);
    }

    FigureRow withoutLists() {
        return new FigureRow(name, note, narrower, totals, Optional.empty(), withoutUnit, place);
    }

    public boolean isListed() {
        return frame.isPresent();
    }

    public String address() {
        return address(Pick.ALL);
    }

    public String address(AssignmentClass one) {
        return address(Pick.of(Set.of(one)));
    }

    public String addressOfNone() {
        return address(Pick.inNoClass());
    }

    private String address(Pick pick) {
        return frame.map(within ->
                        SelectionAddress.of("/assignments.xhtml", Selection.of(within, pick.withoutUnit(withoutUnit))))
                .orElse("");
    }

    /** Null when nothing was due. */
    public OnTime onTime() {
        var share = OnTime.of(totals);
        return share.due() == 0 ? null : share;
    }

    public String placeNumber() {
        return place.map(at -> String.valueOf(at.number())).orElse("–");
    }
}
