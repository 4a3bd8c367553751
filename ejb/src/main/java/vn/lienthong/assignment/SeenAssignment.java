package vn.lienthong.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.Sight;

/**
 * An assignment that a person may see, with what lies around it.
 *
 * @param file its case file with who takes part in it
 * @param takesPart whether the person may add something and not only read
 * @param directiveSymbol number and symbol of the directive
 * @param visibleParent the whole of which it is a part, or what it was passed on from, if the person may see that
 * @param handlerAbove who handles the work from which it was passed on
 * @param coordinators the coordinating units
 * @param children whether anything lies right below it
 * @param grandchildren whether anything lies below that
 * @param unitsBelow whether the lead unit has units below it to which it could pass work on
 */
public record SeenAssignment(
        Assignment assignment,
        CaseFile file,
        boolean takesPart,
        String directiveSymbol,
        FanOutProgress fanOut,
        Optional<UUID> visibleParent,
        Optional<UUID> handlerAbove,
        Set<UUID> coordinators,
        boolean children,
        boolean grandchildren,
        boolean unitsBelow) {

    public UUID id() {
        return assignment.id();
    }

    public Sight sight() {
        return new Sight(file.head(), takesPart);
    }

    public AssignmentState state() {
        return assignment.state();
    }
}
