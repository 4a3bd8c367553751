package vn.lienthong.assignment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What lies right below an assignment, as far as a person may see it: parts of recipients and what was passed on. */
public record Children(List<Child> all) {

    /** Nothing at all. */
    public static final Children NONE = new Children(List.of());

    /** The parts of the recipients, by unit, with their totals. */
    public PartsView parts(LocalDate today) {
        var parts = all.stream().filter(Child::part).map(Child::row).toList();
        return new PartsView(parts, Totals.of(parts, today));
    }

    /** What was passed on, in the order in which that was done. */
    public List<AssignmentRow> passedOn() {
        return passed().map(Child::row).toList();
    }

    /** Of what was passed on and is not closed, what the result above does not wait for, and why. */
    public Map<UUID, String> leftOpen() {
        return passed().filter(child -> child.leftOpenWhy() != null)
                .filter(child -> !child.row().state().closed())
                .collect(toMap(child -> child.row().id(), Child::leftOpenWhy));
    }

    private Stream<Child> passed() {
        return all.stream().filter(child -> !child.part());
    }

    /**
     * One of them.
     *
     * @param part whether it is the part of a recipient
     * @param leftOpenWhy why the result above does not wait for it; null when it does
     */
    record Child(AssignmentRow row, boolean part, String leftOpenWhy) {}
}
