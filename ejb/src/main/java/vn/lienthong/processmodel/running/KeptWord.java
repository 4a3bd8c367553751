package vn.lienthong.processmodel.running;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.organization.Bilingual;

/**
 * One of the things that fill the sentence of a rule, as it is kept.
 *
 * @param kind what it is, so that it can be said in the reader's language
 * @param text of a constant its key, of a name the Vietnamese one, of a day or moment the ISO form
 * @param english of a name the English one; empty otherwise, or where there is none
 */
public record KeptWord(Kind kind, String text, String english) {

    /** What a word is. */
    public enum Kind {
        CONSTANT,
        NAME,
        DAY,
        MOMENT,
        TEXT
    }

    static KeptWord of(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return new KeptWord(
                    Kind.CONSTANT, constant.getDeclaringClass().getSimpleName() + "." + constant.name(), "");
        }
        if (argument instanceof Bilingual name) {
            return new KeptWord(Kind.NAME, name.vietnamese(), name.english() == null ? "" : name.english());
        }
        if (argument instanceof LocalDate day) {
            return new KeptWord(Kind.DAY, day.toString(), "");
        }
        if (argument instanceof Instant moment) {
            return new KeptWord(Kind.MOMENT, moment.toString(), "");
        }
        return new KeptWord(Kind.TEXT, String.valueOf(argument), "");
    }

    /** @param length of names and texts, at most */
    JsonObject json(int length) {
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("text", cut(text, length))
                .add("english", cut(english, length))
                .build();
    }

    private String cut(String words, int length) {
        var whole = kind != Kind.NAME && kind != Kind.TEXT || words.length() <= length;
        return whole ? words : words.substring(0, length - 1) + "…";
    }

    static KeptWord parse(JsonObject written) {
        return new KeptWord(
                Kind.valueOf(written.getString("kind")), written.getString("text"), written.getString("english"));
    }
}
