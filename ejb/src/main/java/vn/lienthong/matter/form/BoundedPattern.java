package vn.lienthong.matter.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that an administrator wrote, kept from running wild: no repetition of groups, no looking around, no going back to what
 * was found, at most two repetitions without an end; and it gives up after so many looks at the text.
 */
class BoundedPattern {

    private static final int LONGEST = 200;
    private static final int MOST_LOOKS = 200_000;
    private static final Pattern ESCAPED = Pattern.compile("\\\\.");
    private static final Pattern CLASS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern WILD = Pattern.compile("\\(\\?|\\)\\s*[*+?{]|\\\\[1-9kKpPGQZzb]|&&");
    private static final Pattern ENDLESS = Pattern.compile("[*+]|\\{\\d+,}");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{4,}|\\d*,\\d{4,})");

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty for a pattern that may not stand in a form. */
    static Optional<BoundedPattern> of(String text) {
        if (text.length() > LONGEST || WILD.matcher(text).find()) {
            return Optional.empty();
        }
        var bare = CLASS.matcher(ESCAPED.matcher(text).replaceAll("x")).replaceAll("x");
        if (ENDLESS.matcher(bare).results().count() > 2
                || REPEATED.matcher(bare).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BoundedPattern(Pattern.compile(text)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it occurs in the text, as browsers ask a pattern; what takes too long does not. */
    boolean fits(String text) {
        try {
            return pattern.matcher(new Looks(text)).find();
        } catch (TooManyLooks e) {
            return false;
        }
    }

    private static class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    /** The text, counting how often it is looked at. */
    private static class Looks implements CharSequence {

        private final String text;
        private int looks;

        Looks(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
