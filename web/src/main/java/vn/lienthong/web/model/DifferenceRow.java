package vn.lienthong.web.model;

import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.PartKind;
import vn.lienthong.processmodel.comparison.ChangeKind;
import vn.lienthong.processmodel.comparison.Difference;
import vn.lienthong.web.reader.Texts;

/**
 * One difference between two versions in the reader's words.
 *
 * @param kind ADDED, REMOVED or CHANGED
 * @param element its id
 * @param part what is concerned, as “Step ‘Sign’”
 * @param aspect what of it changed; empty for what was added or removed
 */
public record DifferenceRow(ChangeKind kind, String element, String part, String aspect, String before, String after) {

    public static DifferenceRow of(Difference difference, Texts texts, PerformerWords words) {
        var changed = difference.kind() == ChangeKind.CHANGED;
        return new DifferenceRow(
                difference.kind(),
                difference.part().id(),
                part(difference, texts),
                changed ? texts.of(difference.aspect()) : "",
                changed ? said(difference.aspect(), difference.before(), texts, words) : "",
                changed ? said(difference.aspect(), difference.after(), texts, words) : "");
    }

    private static String part(Difference difference, Texts texts) {
        var part = difference.part();
        var says = part.says();
        if (part.kind() == PartKind.FLOW) {
            var name = part.name().isEmpty() ? "" : "“" + part.name() + "”";
            return texts.say(
                    "model.difference.flow",
                    name,
                    says.getOrDefault(ModelAspect.FROM, ""),
                    says.getOrDefault(ModelAspect.TO, ""));
        }
        return texts.say(
                "model.difference.part", texts.of(part.kind()), part.name().isEmpty() ? part.id() : part.name());
    }

    private static String said(ModelAspect aspect, String text, Texts texts, PerformerWords words) {
        if (text.isEmpty()) {
            return "–";
        }
        return switch (aspect) {
            case PERFORMER -> words.who(text);
            case TERM -> words.term(text);
            case KIND -> texts.of(PartKind.valueOf(text));
            case REASON -> texts.sayOr("model.reason." + text, text);
            case FILL -> texts.sayOr("way.fill." + text, text);
            case CONTENT -> texts.say("model.difference.formContent");
            default -> text;
        };
    }
}
