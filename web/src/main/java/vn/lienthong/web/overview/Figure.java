package vn.lienthong.web.overview;

import vn.lienthong.web.reader.Texts;

/**
 * A number in a table, with what it counts and the list that it opens.
 *
 * @param key of the message that names what it counts
 * @param address may be empty: then it opens no list
 */
public record Figure(String key, long count, String address) {

    public static Figure of(Enum<?> counted, long count, String address) {
        return new Figure(Texts.keyOf(counted), count, address);
    }

    public static Figure ofAll(long count, String address) {
        return new Figure("totals.total", count, address);
    }
}
