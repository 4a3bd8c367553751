package vn.lienthong.web.overview;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Load;
import vn.lienthong.overview.Pick;

/** A unit that has work in hand; each of its two numbers knows the address of its list. */
public record BusyUnit(String name, Load load, String openAddress, String overdueAddress) {

    private static final Set<AssignmentClass> OPEN = Arrays.stream(AssignmentClass.values())
            .filter(AssignmentClass::open)
            .collect(toSet());

    static BusyUnit of(String name, UUID unit, Load load) {
        var frame = Frame.ALL.ledBy(unit);
        return new BusyUnit(
                name,
                load,
                FigureRow.address(frame, Pick.of(OPEN)),
                FigureRow.address(frame, Pick.of(Set.of(AssignmentClass.OVERDUE))));
    }
}
