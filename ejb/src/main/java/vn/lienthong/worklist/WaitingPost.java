package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** A step that waits for a post; {@code dueOn} may be null. */
public record WaitingPost(
        String model, String step, String name, String postTitle, String unitName, Instant since, LocalDate dueOn) {}
