package vn.lienthong.canary.time;

import java.time.LocalDate;

/** Canary: takes the day from the machine. */
class ReadsItsWatch {

    LocalDate today() {
        return LocalDate.now();
    }
}
