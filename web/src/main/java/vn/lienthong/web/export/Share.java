package vn.lienthong.web.export;

import vn.lienthong.overview.OnTime;

/** A share of one. */
record Share(double value) {

    /** Null when nothing was due. */
    static Share of(OnTime onTime) {
        return onTime == null ? null : new Share(onTime.percent() / 100);
    }
}
