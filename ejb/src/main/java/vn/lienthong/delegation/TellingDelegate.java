package vn.lienthong.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;

/**
 * Whoever is given a post's work is told, and whoever loses it before its time; nobody of what they did themselves. Who does all
 * the work of a post stands in for it.
 */
@Dependent
public class TellingDelegate {

    @Inject
    Notices notices;

    void given(Delegation delegation, Actor by) {
        tell(delegation, standsIn(delegation) ? NoticeEvent.SUBSTITUTE_NAMED : NoticeEvent.DELEGATION_GIVEN, by);
    }

    public void ended(Delegation delegation, Actor by) {
        tell(delegation, standsIn(delegation) ? NoticeEvent.SUBSTITUTE_ENDED : NoticeEvent.DELEGATION_ENDED, by);
    }

    private void tell(Delegation delegation, NoticeEvent event, Actor by) {
        if (!delegation.delegate().id().equals(by.officialId())) {
            notices.tell(delegation, event);
        }
    }

    private static boolean standsIn(Delegation delegation) {
        return delegation.scope().isWhole();
    }
}
