package vn.lienthong.web.tryout;

import java.time.Instant;

/**
 * What would have happened, in the reader's language.
 *
 * @param who acts, gets work or is told
 * @param depth how many case files stand above the one in which it happened
 * @param file the title of that one
 */
public record TrialLine(Instant at, TrialLineKind kind, String who, String what, int depth, String file) {}
