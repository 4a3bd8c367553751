package vn.lienthong.outbox;

import java.time.Instant;
import java.util.Optional;

/** How the outbox stands. {@code oldest}: since when the one waits that has waited longest. */
public record OutboxStanding(long waiting, Optional<Instant> oldest, long givenUp) {}
