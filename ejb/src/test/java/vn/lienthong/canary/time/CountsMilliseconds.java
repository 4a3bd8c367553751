package vn.lienthong.canary.time;

/** Canary: asks the machine for milliseconds. */
class CountsMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
