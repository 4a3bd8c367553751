package vn.lienthong.overview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Light;

/**
 * Which of the numbers of a frame: the one that was opened.
 *
 * @param classes any when empty
 * @param unaccounted only what is in no class
 * @param withoutUnit only what has no lead unit yet
 * @param point a number of the trend, which goes its own way through time
 * @param delay only what is overdue or was done late, for such a cause
 * @param otherDirectives only what belongs to none of the directives that the dashboard shows by themselves
 */
public record Pick(
        Set<AssignmentClass> classes,
        boolean unaccounted,
        boolean withoutUnit,
        Optional<Light> light,
        Optional<Point> point,
        Optional<DelayGroup> delay,
        boolean otherDirectives) {

    /** The total. */
    public static final Pick ALL = of(Set.of());

    public Pick {
        classes = classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }

    public static Pick of(Set<AssignmentClass> some) {
        return new Pick(some, false, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static Pick of(Light one) {
        return new Pick(Set.of(), false, false, Optional.of(one), Optional.empty(), Optional.empty(), false);
    }

    public static Pick of(Point one) {
        return new Pick(Set.of(), false, false, Optional.empty(), Optional.of(one), Optional.empty(), false);
    }

    public static Pick of(DelayGroup one) {
        return new Pick(Set.of(), false, false, Optional.empty(), Optional.empty(), Optional.of(one), false);
    }

    public static Pick inNoClass() {
        return new Pick(Set.of(), true, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Pick withoutUnit(boolean none) {
        return new Pick(classes, unaccounted, none, light, point, delay, otherDirectives);
    }

    public Pick ofOtherDirectives(boolean other) {
        return new Pick(classes, unaccounted, withoutUnit, light, point, delay, other);
    }
}
