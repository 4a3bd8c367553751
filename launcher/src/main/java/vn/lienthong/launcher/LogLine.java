package vn.lienthong.launcher;

import java.util.regex.Pattern;

/** A line of a log as people can read it: of WildFly's JSON only the message, and not too much of that. */
record LogLine(String text) {

    private static final int LONGEST = 600;
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    String readable() {
        var message = MESSAGE.matcher(text);
        var words = text.startsWith("{") && message.find() ? unescaped(message.group(1)) : text;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
    }

    private static String unescaped(String json) {
        return json.replace("\\n", " ")
                .replace("\\t", " ")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
