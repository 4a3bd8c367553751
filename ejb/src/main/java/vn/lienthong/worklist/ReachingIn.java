package vn.lienthong.worklist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What waits in these case files is about to be held or withdrawn by something else than a decision upon it: whoever has what a case
 * file is about, and holds that before the work items, does so now.
 */
public record ReachingIn(Collection<UUID> caseFileIds) {

    public ReachingIn {
        caseFileIds = List.copyOf(caseFileIds);
    }
}
