package vn.lienthong.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message that was given up, as the system administrator sees it: without its contents. */
public record MessageRow(
        UUID id, String medium, String recipient, Instant createdAt, Instant endedAt, int attempts, String fault) {}
