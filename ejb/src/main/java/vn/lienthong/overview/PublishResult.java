package vn.lienthong.overview;

/**
 * The order to publish.
 *
 * @param version that was announced to the person, so that two orders do not become two versions
 * @param reason why an earlier version is corrected
 */
public record PublishResult(Quarter quarter, int version, String reason) {}
