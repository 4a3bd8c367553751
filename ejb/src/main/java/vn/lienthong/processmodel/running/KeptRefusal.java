package vn.lienthong.processmodel.running;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A rule that was broken while nobody looked on, as it is kept for whoever reads it later in whatever language.
 *
 * @param rule its key
 * @param about what fills its sentence; none where it was too long to be kept
 */
public record KeptRefusal(String rule, List<KeptWord> about) {

    private static final int[] LENGTHS = {400, 160, 60, 20};

    public KeptRefusal {
        about = List.copyOf(about);
    }

    public static KeptRefusal of(BusinessRuleViolation refused) {
        return new KeptRefusal(
                refused.rule().key(),
                refused.arguments().stream().map(KeptWord::of).toList());
    }

    /** @param most characters that there is room for: long words are cut to fit, and the rule alone is kept where that does not help */
    public String json(int most) {
        for (var length : LENGTHS) {
            var written = written(length);
            if (written.length() <= most) {
                return written;
            }
        }
        return new KeptRefusal(rule, List.of()).written(0);
    }

    private String written(int length) {
        var words = Json.createArrayBuilder();
        about.forEach(word -> words.add(word.json(length)));
        return Json.createObjectBuilder()
                .add("rule", rule)
                .add("about", words)
                .build()
                .toString();
    }

    /** As it was written by {@link #json}; empty for anything else. */
    public static Optional<KeptRefusal> parse(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            var kept = reader.readObject();
            return Optional.of(new KeptRefusal(
                    kept.getString("rule"),
                    kept.getJsonArray("about").getValuesAs(JsonObject.class).stream()
                            .map(KeptWord::parse)
                            .toList()));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
