package vn.lienthong.workflows.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.checkin.KeepingRhythm;

/** Remembers what the timers of standing work did; each period opens ten days after the last, is due in three and missed in seven. */
class RecordedRhythm extends KeepingRhythm {

    static final Instant FIRST_OPENS = Instant.parse("2026-03-01T00:00:00Z");
    static final Duration DUE_AFTER = Duration.ofDays(3);
    static final Duration MISSED_AFTER = Duration.ofDays(7);
    static final Duration NEXT_AFTER = Duration.ofDays(10);

    final List<String> done = new ArrayList<>();
    boolean standing;
    private Instant opens = FIRST_OPENS.minus(NEXT_AFTER);

    @Override
    public boolean standing(UUID assignmentId) {
        return standing;
    }

    @Override
    public void plan(UUID assignmentId) {
        opens = opens.plus(NEXT_AFTER);
        done.add("planned");
    }

    @Override
    public Instant opensAt(UUID assignmentId) {
        return opens;
    }

    @Override
    public void open(UUID assignmentId) {
        done.add("opened");
    }

    @Override
    public Instant overdueAt(UUID assignmentId) {
        return opens.plus(DUE_AFTER);
    }

    @Override
    public void warn(UUID assignmentId) {
        done.add("warned");
    }

    @Override
    public Instant missedAt(UUID assignmentId) {
        return opens.plus(MISSED_AFTER);
    }

    @Override
    public void miss(UUID assignmentId) {
        done.add("missed");
    }
}
