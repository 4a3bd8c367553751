package vn.lienthong.assignment.input;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.AskedUnit;
import vn.lienthong.worklist.Traces;

/** A person looks at what the coordinating units have given to the work. */
@Stateless
public class ViewingInputs {

    @Inject
    Inputs inputs;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

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
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        if (assignment.state() == AssignmentState.DRAFT
                || assignment.coordinators().isEmpty()) {
            return List.of();
        }
        var given = given(id);
        var asked = traces.asked(id, GivingInput.STEP).stream()
                .collect(toMap(AskedUnit::unitId, unit -> unit, (a, b) -> b));
        return assignment.coordinators().stream()
                .map(unit -> row(unit, Optional.ofNullable(given.get(unit)), Optional.ofNullable(asked.get(unit))))
                .sorted(comparing(row -> row.unit().vietnamese()))
                .toList();
    }

    /** Whether the person may take inputs up and answer them. */
    public boolean mayAnswer(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return !assignment.state().closed() && policy.actsForLead(by, assignment);
    }

    private Map<UUID, GivenInput> given(UUID id) {
        var files = timeline.files(id).stream().collect(groupingBy(AttachmentRow::entryId));
        return inputs.givenTo(id).stream()
                .map(input -> input.with(files.getOrDefault(input.entryId(), List.of())))
                .collect(toMap(GivenInput::unitId, input -> input));
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
