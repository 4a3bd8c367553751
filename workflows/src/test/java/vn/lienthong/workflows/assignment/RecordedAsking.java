package vn.lienthong.workflows.assignment;

import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.input.AskingForInput;

/** Says which units coordinate. */
class RecordedAsking extends AskingForInput {

    List<UUID> units = List.of();

    @Override
    public List<UUID> coordinatingUnits(UUID assignmentId) {
        return units;
    }
}
