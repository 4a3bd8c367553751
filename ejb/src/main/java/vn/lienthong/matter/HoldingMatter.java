package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.ReachingIn;

/** Who steers a process, moves it to another version or lets its timers run holds the matter before its work items, as who decides does. */
@Dependent
class HoldingMatter {

    @Inject
    Matters matters;

    void hold(@Observes ReachingIn reaching) {
        matters.lockAll(reaching.caseFileIds());
    }
}
