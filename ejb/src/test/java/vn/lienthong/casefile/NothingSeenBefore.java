package vn.lienthong.casefile;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import java.util.UUID;

/** Looks at each case file anew, where there is no container whose transaction could remember it. */
@Dependent
public class NothingSeenBefore extends SeenBefore {

    @Override
    boolean contains(Set<UUID> units, UUID caseFileId, String condition) {
        return false;
    }

    @Override
    void note(Set<UUID> units, UUID caseFileId, String condition) {
        // it is looked at anew
    }
}
