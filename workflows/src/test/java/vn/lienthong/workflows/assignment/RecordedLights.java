package vn.lienthong.workflows.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.RaisingLights;

/** Remembers which lights were raised. */
class RecordedLights extends RaisingLights {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    final List<Light> raised = new ArrayList<>();
    Optional<LocalDate> deadline = Optional.empty();

    @Override
    public boolean hasDeadline(UUID assignmentId) {
        return deadline.isPresent();
    }

    @Override
    public Instant at(UUID assignmentId, Light light) {
        return light.at(deadline.orElseThrow(), HERE);
    }

    @Override
    public void raise(UUID assignmentId, Light light) {
        raised.add(light);
    }
}
