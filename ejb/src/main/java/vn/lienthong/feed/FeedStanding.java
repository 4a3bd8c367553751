package vn.lienthong.feed;

import java.time.Instant;

/**
 * What a person may know about their link afterwards; the link itself was shown once.
 *
 * @param lastReadAt null while no calendar program has come
 */
public record FeedStanding(Instant createdAt, Instant lastReadAt) {}
