package vn.lienthong.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How work was taken back.
 *
 * @param confirmedAt empty until the receiver has confirmed
 * @param confirmedBy the name of who did
 */
public record RecallView(LocalDate since, String reason, Optional<Instant> confirmedAt, Optional<String> confirmedBy) {}
