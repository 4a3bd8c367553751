package vn.lienthong.assignment.input;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.assignment.SeenAssignment;
import vn.lienthong.assignment.SeenAssignments;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.AskedUnit;
import vn.lienthong.worklist.ItemsShown;
import vn.lienthong.worklist.Traces;

/** A person looks at what the coordinating units have given to the work. */
@Stateless
public class ViewingInputs {

    @Inject
    SeenAssignments seenAssignments;

    @Inject
    Proceedings proceedings;

    @Inject
    Timeline timeline;

    @Inject
    Traces traces;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * Every coordinating unit, by name; none for a draft, and without a question to the database where none coordinates.
     *
     * @throws NotFound when the person may not see the assignment
     */
    public List<InputRow> view(UUID id, Actor by) {
        var seen = seenAssignments.look(id, by);
        return concerned(seen)
                ? view(seen, proceedings.of(id), traces.shown(seen.sight().file(), by), timeline.filesByEntry(id))
                : List.of();
    }

    /** The same for whoever has read already what it says. */
    public List<InputRow> view(
            SeenAssignment seen, Proceeding proceeding, ItemsShown items, Map<UUID, List<AttachmentRow>> files) {
        if (!concerned(seen)) {
            return List.of();
        }
        var given = GivenInput.in(proceeding).stream()
                .map(input -> input.with(files.getOrDefault(input.entryId(), List.of())))
                .collect(toMap(GivenInput::unitId, input -> input));
        var asked = items.asked(GivingInput.STEP).stream().collect(toMap(AskedUnit::unitId, unit -> unit, (a, b) -> b));
        return seen.coordinators().stream()
                .map(unit -> row(unit, Optional.ofNullable(given.get(unit)), Optional.ofNullable(asked.get(unit))))
                .sorted(comparing(row -> row.unit().vietnamese()))
                .toList();
    }

    private static boolean concerned(SeenAssignment seen) {
        return seen.state() != AssignmentState.DRAFT && !seen.coordinators().isEmpty();
    }

    private InputRow row(UUID unit, Optional<GivenInput> given, Optional<AskedUnit> asked) {
        var state = given.map(GivenInput::state)
                .orElseGet(() -> asked.filter(one -> one.waitsOn(LocalDate.now(clock)))
                        .map(one -> InputState.AWAITED)
                        .orElse(InputState.SILENT));
        var dueOn = asked.map(AskedUnit::dueOn).orElse(null);
        return new InputRow(units.get(unit).bothNames(), state, dueOn, given);
    }
}
