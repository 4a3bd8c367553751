package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.regex.Pattern;
import vn.lienthong.organization.UnitName;
import vn.lienthong.web.reader.Texts;

/** Says why something failed or stayed, from the rule that was broken. */
@RequestScoped
public class FailureWords {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern NAME = Pattern.compile("UnitName\\[vietnamese=(.*), english=(.*)]");

    @Inject
    PerformerWords performers;

    /** @param rule its key, perhaps with what fills its sentence, as {@code WorkItemRule.NO_SUCH_POST[HEAD, Sở Y tế]} */
    public String of(String rule, Texts texts) {
        var bracket = rule.indexOf('[');
        return bracket < 0
                ? of(rule, new Object[0], texts)
                : of(rule.substring(0, bracket), about(rule, bracket, texts), texts);
    }

    /** As many as the sentence asks for: the last of them, mostly a name, may have commas of its own. */
    private static String[] about(String rule, int bracket, Texts texts) {
        var asked = PLACE.matcher(texts.sayOr(rule.substring(0, bracket), ""))
                .results()
                .count();
        return rule.substring(bracket + 1, rule.length() - 1).split(", ", (int) Math.max(1, asked));
    }

    public String of(String key, Object[] about, Texts texts) {
        var sentence = texts.sayOr(key, texts.say("running.failed.unknown"));
        return about.length == 0
                ? sentence.replaceAll(" ?[“(]?\\{\\d}[”)]?", "")
                : new MessageFormat(sentence.replace("'", "''"))
                        .format(Arrays.stream(about)
                                .map(each -> plain(String.valueOf(each), texts))
                                .toArray());
    }

    /** What was written down as a constant or in a model's words, as people say it. */
    private String plain(String written, Texts texts) {
        var name = NAME.matcher(written);
        if (name.matches()) {
            return texts.name(new UnitName(name.group(1), name.group(2)));
        }
        return written.contains("@") ? performers.in(texts).who(written) : texts.sayOr("PostKind." + written, written);
    }
}
