package vn.lienthong.overview;

import java.util.Optional;

/**
 * What would be published.
 *
 * @param version that it would be
 * @param latest the version that it would correct
 */
public record ResultDraft(Quarter quarter, Frame frame, Overview overview, int version, Optional<ResultHead> latest) {}
