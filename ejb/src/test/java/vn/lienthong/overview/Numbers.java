package vn.lienthong.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;

/** Every number of a dashboard with the selection that it is a link to. */
record Numbers(List<Number> all) {

    record Number(String name, long value, Selection selection) {}

    static Numbers of(Overview view, Frame frame) {
        var numbers = new Numbers(new ArrayList<>());
        numbers.totals("all", view.totals(), frame, false);
        numbers.totals("without unit", view.withoutUnit(), frame, true);
        view.tiers().forEach((tier, totals) -> numbers.totals(tier.name(), totals, frame.at(tier), false));
        view.units()
                .forEach(unit ->
                        numbers.totals(unit.name().vietnamese(), unit.totals(), frame.ledBy(unit.unitId()), false));
        view.directives()
                .forEach(each -> numbers.totals(each.symbol(), each.totals(), frame.from(each.directiveId()), false));
        numbers.otherDirectives(view.otherDirectives(), frame);
        for (var cause : DelayGroup.values()) {
            numbers.add("cause " + cause, view.delays().getOrDefault(cause, 0L), Selection.of(frame, Pick.of(cause)));
        }
        view.lights()
                .forEach((light, value) -> numbers.add("light " + light, value, Selection.of(frame, Pick.of(light))));
        view.notCountedAgain()
                .forEach((as, value) ->
                        numbers.add("" + as, value, Selection.of(frame).counted(as)));
        for (var month : view.trend()) {
            for (var movement : Movement.values()) {
                var point = new Point(movement, month.month());
                numbers.add("" + point, month.of(movement), Selection.of(frame.atAnyTime(), Pick.of(point)));
            }
        }
        return numbers;
    }

    private void otherDirectives(Totals totals, Frame frame) {
        add("other directives", totals.total(), Selection.of(frame, Pick.ALL.ofOtherDirectives(true)));
        for (var one : AssignmentClass.values()) {
            add(
                    "other directives " + one,
                    totals.of(one),
                    Selection.of(frame, Pick.of(Set.of(one)).ofOtherDirectives(true)));
        }
    }

    private void totals(String name, Totals totals, Frame frame, boolean withoutUnit) {
        add(name, totals.total(), Selection.of(frame, Pick.ALL.withoutUnit(withoutUnit)));
        for (var one : AssignmentClass.values()) {
            add(
                    name + " " + one,
                    totals.of(one),
                    Selection.of(frame, Pick.of(Set.of(one)).withoutUnit(withoutUnit)));
        }
        add(
                name + " in no class",
                totals.unaccounted(),
                Selection.of(frame, Pick.inNoClass().withoutUnit(withoutUnit)));
    }

    private void add(String name, long value, Selection selection) {
        all.add(new Number(name, value, selection));
    }
}
