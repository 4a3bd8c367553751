package vn.lienthong.reorganization;

import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.NotFound;

/** Reorganisations are the system administrator's; for everybody else there are none. */
class AdministratorsOnly {

    private AdministratorsOnly() {}

    static void require(Actor by) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new NotFound(Reorganization.class, "");
        }
    }
}
