package vn.lienthong.web.overview;

import vn.lienthong.web.reader.Texts;

/**
 * A number in a table, with what it counts and the list that it opens. Made once for each number, with properties: a page has
 * hundreds of them and asks each several times, and calls of methods are looked up anew each time.
 */
public final class Figure {

    private final String key;
    private final long count;
    private final String address;

    private Figure(String key, long count, String address) {
        this.key = key;
        this.count = count;
        this.address = address;
    }

    /** @param address may be empty: then it opens no list */
    public static Figure of(Enum<?> counted, long count, String address) {
        return new Figure(Texts.keyOf(counted), count, address);
    }

    public static Figure ofAll(long count, String address) {
        return new Figure("totals.total", count, address);
    }

    /** The message that names what it counts. */
    public String getKey() {
        return key;
    }

    public long getCount() {
        return count;
    }

    public String getAddress() {
        return address;
    }

    public boolean isNothing() {
        return count == 0;
    }

    public boolean isOpening() {
        return count != 0 && !address.isEmpty();
    }

    public boolean isPlain() {
        return count != 0 && address.isEmpty();
    }
}
