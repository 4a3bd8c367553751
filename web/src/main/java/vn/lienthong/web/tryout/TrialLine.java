package vn.lienthong.web.tryout;

import java.time.Instant;

/**
 * What would have happened, in the reader's language.
 *
 * @param who acts, gets work or is told
 */
public record TrialLine(Instant at, TrialLineKind kind, String who, String what) {}
