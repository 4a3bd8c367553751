package vn.lienthong.assignment.input;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;

/** Work that goes out asks each coordinating unit for its input, while the lead already works. */
@Stateless
public class AskingForInput {

    @Inject
    Assignments assignments;

    public List<UUID> coordinatingUnits(UUID assignmentId) {
        return assignments.get(assignmentId).coordinators().stream().sorted().toList();
    }
}
