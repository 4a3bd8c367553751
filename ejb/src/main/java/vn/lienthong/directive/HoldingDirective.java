package vn.lienthong.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.worklist.ReachingIn;

/** Whoever reaches into the case file of a directive holds the directive before its work items, as who decides there does. */
@Dependent
class HoldingDirective {

    @Inject
    Directives directives;

    void hold(@Observes ReachingIn reaching) {
        directives.lockAll(reaching.caseFileIds());
    }
}
