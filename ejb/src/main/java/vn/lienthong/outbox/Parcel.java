package vn.lienthong.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in a worker's hand.
 *
 * @param id the same at every attempt; a medium passes it on, so that who gets the message twice can tell
 */
public record Parcel(UUID id, String recipient, String payload, Instant createdAt) {}
