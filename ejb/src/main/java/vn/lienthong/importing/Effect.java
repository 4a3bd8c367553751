package vn.lienthong.importing;

import java.util.List;
import java.util.Map;

/**
 * What an imported line does, so that people read it before they let it be done.
 *
 * @param what what the line is about
 * @param differences what it changes about what is there already
 */
public record Effect(Change change, String what, List<Difference> differences) {

    public static Effect created(String what) {
        return new Effect(Change.CREATED, what, List.of());
    }

    public static Effect of(String what, List<Difference> differences) {
        return new Effect(Change.updatedIf(!differences.isEmpty()), what, differences);
    }

    /** @param before the values by column, as {@code after} */
    public static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(column -> !after.get(column).equals(before.get(column)))
                .map(column -> new Difference(column, before.get(column), after.get(column)))
                .toList();
    }
}
