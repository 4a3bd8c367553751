package vn.lienthong.webhook;

/** Whether a webhook is told of events. */
public enum WebhookState {
    ACTIVE,
    /** An administrator stopped it; what happens meanwhile is told when it goes on. */
    PAUSED,
    /** Given up after many attempts; the same holds. */
    DISABLED
}
