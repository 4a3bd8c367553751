package vn.lienthong.web.model;

import java.text.MessageFormat;
import java.util.Arrays;
import vn.lienthong.web.reader.Texts;

/** Says why something failed or stayed, from the rule that was broken. */
public class FailureWords {

    private FailureWords() {}

    /** @param rule its key, perhaps with what fills its sentence, as {@code WorkItemRule.NO_SUCH_POST[HEAD, Sở Y tế]} */
    public static String of(String rule, Texts texts) {
        var bracket = rule.indexOf('[');
        return bracket < 0
                ? of(rule, new Object[0], texts)
                : of(
                        rule.substring(0, bracket),
                        rule.substring(bracket + 1, rule.length() - 1).split(", "),
                        texts);
    }

    public static String of(String key, Object[] about, Texts texts) {
        var sentence = texts.sayOr(key, texts.say("running.failed.unknown"));
        return about.length == 0
                ? sentence.replaceAll(" ?[“(]?\\{\\d}[”)]?", "")
                : new MessageFormat(sentence.replace("'", "''"))
                        .format(Arrays.stream(about)
                                .map(each -> plain(String.valueOf(each), texts))
                                .toArray());
    }

    /** What was written down as a constant or in a model's words, as people say it. */
    private static String plain(String written, Texts texts) {
        return written.contains("@")
                ? PerformerWords.in(texts).who(written)
                : texts.sayOr("PostKind." + written, written);
    }
}
