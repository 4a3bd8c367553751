package vn.lienthong.canary.time;

import java.time.LocalDate;
import java.time.ZoneId;

/** Canary: takes the day from the machine, for a zone. */
class ReadsTheWatchOfItsTown {

    LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }
}
