package vn.lienthong.canary.time;

import java.time.Clock;

/** Canary: makes a clock that no test can move. */
class BringsItsOwnClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
