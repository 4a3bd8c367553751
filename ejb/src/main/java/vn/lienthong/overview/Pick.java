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
 */
public record Pick(
        Set<AssignmentClass> classes,
        boolean unaccounted,
        boolean withoutUnit,
        Optional<Light> light,
        Optional<Point> point) {

    /** The total. */
    public static final Pick ALL = new Pick(Set.of(), false, false, Optional.empty(), Optional.empty());

    public Pick {
        classes = classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }

    public static Pick of(Set<AssignmentClass> some) {
        return new Pick(some, false, false, Optional.empty(), Optional.empty());
    }

    public static Pick of(Light one) {
        return new Pick(Set.of(), false, false, Optional.of(one), Optional.empty());
    }

    public static Pick of(Point one) {
        return new Pick(Set.of(), false, false, Optional.empty(), Optional.of(one));
    }

    public static Pick inNoClass() {
        return new Pick(Set.of(), true, false, Optional.empty(), Optional.empty());
    }

    public Pick withoutUnit(boolean none) {
        return new Pick(classes, unaccounted, none, light, point);
    }
}
