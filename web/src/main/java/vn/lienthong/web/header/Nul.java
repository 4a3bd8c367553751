package vn.lienthong.web.header;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The character that no text of people holds and no database keeps: what comes with it is cleaned or refused before anybody reads it. */
public final class Nul {

    private static final char SIGN = '\0';

    private Nul() {}

    /** The text without it; nothing for nothing. */
    public static String without(String text) {
        return text == null || text.indexOf(SIGN) < 0 ? text : text.replace(String.valueOf(SIGN), "");
    }

    /** Whether an address holds it. */
    public static boolean inAddress(String address) {
        return address != null && address.contains("%00");
    }

    /** JSON that fails to be read as soon as it holds it, as such or written out. */
    public static InputStream refusedIn(InputStream json) {
        return new Watched(json);
    }

    private static class Watched extends FilterInputStream {

        private static final String WRITTEN = "\\u0000";

        private int matched;

        Watched(InputStream json) {
            super(json);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            watch(next);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = super.read(into, from, most);
            for (var i = 0; i < count; i++) {
                watch(into[from + i]);
            }
            return count;
        }

        /** A backslash behind a backslash begins nothing. */
        private void watch(int next) throws IOException {
            if (next == WRITTEN.charAt(matched)) {
                matched++;
            } else {
                matched = next == '\\' && matched != 1 ? 1 : 0;
            }
            if (next == SIGN || matched == WRITTEN.length()) {
                throw new IOException("a text with the character that no database keeps");
            }
        }
    }
}
