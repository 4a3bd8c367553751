package vn.lienthong.canary.time;

import java.util.Date;

/** Canary: a date of the machine. */
class OldDate {

    Date today() {
        return new Date();
    }
}
