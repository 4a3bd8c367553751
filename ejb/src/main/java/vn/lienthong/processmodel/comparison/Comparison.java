package vn.lienthong.processmodel.comparison;

import java.util.List;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelPart;

/**
 * Two versions of a model beside each other.
 *
 * @param model of which the earlier one is a version: the same, or the one that a unit's first version varies
 * @param before the number of the earlier one
 * @param parts the pieces of both, the later ones first
 * @param differences in the order of the later drawing, then what is gone
 */
public record Comparison(
        String model,
        int before,
        ModelContent earlier,
        ModelContent later,
        List<ModelPart> parts,
        List<Difference> differences) {

    /** The pieces of which something of the kind is said. */
    public List<String> ids(ChangeKind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .map(difference -> difference.part().id())
                .distinct()
                .toList();
    }
}
