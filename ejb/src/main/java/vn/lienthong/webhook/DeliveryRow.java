package vn.lienthong.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt as administrators see it.
 *
 * @param status of HTTP; 0 when there was no answer
 */
public record DeliveryRow(
        UUID id, UUID eventId, String type, String number, Instant at, int status, String fault, long millis) {}
