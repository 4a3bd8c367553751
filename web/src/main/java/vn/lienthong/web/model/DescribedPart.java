package vn.lienthong.web.model;

import vn.lienthong.processmodel.ModelPart;
import vn.lienthong.processmodel.PartKind;

/**
 * A piece of a model in words.
 *
 * @param name as “Step ‘Sign’”
 * @param says what the model says of it, a line for each thing
 */
public record DescribedPart(String name, String says, ModelPart part) {

    /** A way that is taken by a decision or a condition. */
    boolean isChosen() {
        return part.kind() == PartKind.FLOW && !says.isEmpty();
    }
}
