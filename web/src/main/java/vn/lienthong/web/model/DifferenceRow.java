package vn.lienthong.web.model;

import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.comparison.ChangeKind;
import vn.lienthong.processmodel.comparison.Difference;

/**
 * One difference between two versions in the reader's words.
 *
 * @param kind ADDED, REMOVED or CHANGED
 * @param element its id
 * @param part what is concerned, as “Step ‘Sign’”
 * @param aspect what of it changed; empty for what was added or removed
 * @param before what the earlier version says of it; empty for what was added
 * @param after what the later one says; empty for what was removed
 */
public record DifferenceRow(ChangeKind kind, String element, String part, String aspect, String before, String after) {

    static DifferenceRow of(Difference difference, ModelWords model, PartWords words) {
        var part = difference.part();
        var name = words.of(part, model);
        return switch (difference.kind()) {
            case ADDED -> new DifferenceRow(ChangeKind.ADDED, part.id(), name, "", "", words.summary(part, model));
            case REMOVED -> new DifferenceRow(ChangeKind.REMOVED, part.id(), name, "", words.summary(part, model), "");
            case CHANGED -> changed(difference, difference.aspect(), name, model, words);
        };
    }

    private static DifferenceRow changed(
            Difference difference, ModelAspect aspect, String name, ModelWords model, PartWords words) {
        return new DifferenceRow(
                ChangeKind.CHANGED,
                difference.part().id(),
                name,
                words.of(aspect),
                words.said(aspect, difference.before(), model),
                words.said(aspect, difference.after(), model));
    }
}
