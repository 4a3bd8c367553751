package vn.lienthong.webhook;

import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;

/**
 * Which system is to be told of what.
 *
 * @param scopeUnitId only what is visible from this unit is told
 * @param events empty for every event
 */
public record RegisterWebhook(String name, String url, UUID scopeUnitId, Set<TimelineEvent> events) {}
