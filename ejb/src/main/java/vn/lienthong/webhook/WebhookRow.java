package vn.lienthong.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;

/**
 * A webhook as its administrators see it: without its secret.
 *
 * @param events empty for every event
 * @param failures how often in a row the next event did not get through
 */
public record WebhookRow(
        UUID id,
        String name,
        String url,
        String scope,
        String scopeEn,
        Set<TimelineEvent> events,
        String owner,
        Instant createdAt,
        WebhookState state,
        int failures) {}
