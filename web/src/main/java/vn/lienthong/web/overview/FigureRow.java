package vn.lienthong.web.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param narrower where the name leads; may be empty
 * @param lists the address for a class, or for null of all; absent when the numbers open no list
 */
public record FigureRow(
        String name,
        String note,
        String narrower,
        Totals totals,
        Optional<Function<AssignmentClass, String>> lists,
        Optional<Place> place) {

    static FigureRow of(String name, Totals totals, Frame frame) {
        return published(name, totals, Optional.of(one -> address(frame, pick(one))));
    }

    /** What belongs to none of the directives shown by themselves. */
    static FigureRow ofOtherDirectives(String name, Totals totals, Frame frame) {
        return published(
                name, totals, Optional.of(one -> address(frame, pick(one).ofOtherDirectives(true))));
    }

    /** What has no lead unit yet. */
    static FigureRow ofNoUnit(String name, Totals totals, Frame frame) {
        return published(
                name, totals, Optional.of(one -> address(frame, pick(one).withoutUnit(true))));
    }

    static FigureRow published(String name, Totals totals, Optional<Function<AssignmentClass, String>> lists) {
        return new FigureRow(name, "", "", totals, lists, Optional.empty());
    }

    private static Pick pick(AssignmentClass one) {
        return one == null ? Pick.ALL : Pick.of(Set.of(one));
    }

    static String address(Frame frame, Pick pick) {
        return SelectionAddress.of("/assignments.xhtml", Selection.of(frame, pick));
    }

    FigureRow noted(String some) {
        return new FigureRow(name, some, narrower, totals, lists, place);
    }

    FigureRow placed(Optional<Place> at) {
        return new FigureRow(name, note, narrower, totals, lists, at);
    }

    FigureRow leadingTo(String address) {
        return new FigureRow(name, note, address, totals, lists, place);
    }

    FigureRow withoutLists() {
        return new FigureRow(name, note, narrower, totals, Optional.empty(), place);
    }

    /** The sum of all, and then each class. */
    public List<Figure> figures(List<AssignmentClass> classes) {
        return Stream.concat(
                        Stream.of(Figure.ofAll(totals.total(), address())),
                        classes.stream().map(each -> Figure.of(each, totals.of(each), address(each))))
                .toList();
    }

    public String address() {
        return address(null);
    }

    /** Empty where there is no list. */
    public String address(AssignmentClass one) {
        return lists.map(list -> list.apply(one)).orElse("");
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
