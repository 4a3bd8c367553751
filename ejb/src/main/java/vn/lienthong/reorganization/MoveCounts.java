package vn.lienthong.reorganization;

/** How much would move. */
public record MoveCounts(int caseFiles, int led, int coordinated, int otherParts, int drafts, int waiting) {}
