package vn.lienthong.reorganization;

/**
 * How much would move.
 *
 * @param incoming documents that came in and are still in hand
 */
public record MoveCounts(
        int caseFiles, int led, int coordinated, int otherParts, int drafts, int waiting, int incoming) {}
