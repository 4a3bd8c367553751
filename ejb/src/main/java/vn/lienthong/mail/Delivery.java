package vn.lienthong.mail;

/** How a person wants to learn of a kind of event. It stands on the page in any case. */
public enum Delivery {
    /** By a mail of its own, as soon as quiet hours allow. */
    AT_ONCE,
    /** In the digest of the day. */
    DIGEST,
    /** On the page only. */
    PAGE
}
