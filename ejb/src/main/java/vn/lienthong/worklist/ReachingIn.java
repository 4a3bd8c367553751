package vn.lienthong.worklist;

import java.util.UUID;

/**
 * What waits in a case file is about to be held or withdrawn by something else than a decision upon it: whoever has what the case file
 * is about, and holds that before the work items, does so now.
 */
public record ReachingIn(UUID caseFileId) {}
