package vn.lienthong.workflows.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.FanningOut;

/** Remembers for which assignment batches were asked, and says that so many units are missing. */
class RecordedFanOut extends FanningOut {

    final List<UUID> batches = new ArrayList<>();
    int missing;

    @Override
    public boolean fansOut(UUID assignmentId) {
        return missing > 0;
    }

    @Override
    public int nextBatch(UUID assignmentId) {
        batches.add(assignmentId);
        missing = Math.max(0, missing - 10);
        return missing;
    }
}
