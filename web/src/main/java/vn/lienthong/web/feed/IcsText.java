package vn.lienthong.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Lines of an iCalendar file as RFC 5545 wants them: escaped, ended by CRLF, and folded before the 76th octet. */
final class IcsText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A property whose value is no free text. */
    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property of free text. */
    IcsText text(String name, String value) {
        return line(name, escaped(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Counts octets but never cuts a character in two. */
    private void fold(String line) {
        var octets = 0;
        for (var character : (Iterable<String>) line.codePoints().mapToObj(Character::toString)::iterator) {
            var size = character.getBytes(UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append(END);
    }
}
