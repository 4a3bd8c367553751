package vn.lienthong.processmodel;

import java.util.Map;

/**
 * One piece of a model as people speak of it.
 *
 * @param id of the element
 * @param name as drawn; may be empty
 * @param says what the model says of it
 */
public record ModelPart(String id, PartKind kind, String name, Map<ModelAspect, String> says) {

    public ModelPart {
        says = Map.copyOf(says);
    }
}
