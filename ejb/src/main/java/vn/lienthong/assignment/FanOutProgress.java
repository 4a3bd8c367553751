package vn.lienthong.assignment;

/** How many of the recipients have their part already. */
public record FanOutProgress(int given, int recipients) {

    public boolean fansOut() {
        return recipients > 0;
    }

    public boolean running() {
        return given < recipients;
    }

    public int percent() {
        return recipients == 0 ? 100 : given * 100 / recipients;
    }
}
