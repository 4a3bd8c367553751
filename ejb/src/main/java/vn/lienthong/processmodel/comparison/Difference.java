package vn.lienthong.processmodel.comparison;

import vn.lienthong.processmodel.ModelAspect;
import vn.lienthong.processmodel.ModelPart;

/**
 * One thing in which two versions differ.
 *
 * @param part as the later version has it, or the earlier one where it was removed
 * @param aspect what changed; of what was added or removed, its name
 * @param before empty for what was added
 * @param after empty for what was removed
 */
public record Difference(ChangeKind kind, ModelPart part, ModelAspect aspect, String before, String after) {}
