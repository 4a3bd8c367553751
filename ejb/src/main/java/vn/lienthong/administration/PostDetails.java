package vn.lienthong.administration;

import java.util.List;

/**
 * The page of a post.
 *
 * @param holders everybody who held it, the last first
 * @param manages whether the person who looks may change it
 */
public record PostDetails(PostRow post, UnitRow unit, List<HoldingRow> holders, boolean manages) {}
