package vn.lienthong.reorganization;

import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/**
 * A post of a unit that ends.
 *
 * @param holder empty for a vacant one
 * @param heirId the successor to which it or its work goes; {@code null} while that is undecided
 * @param intoId the post that takes its work over; {@code null} where it moves itself
 * @param takers the posts of its kind that could take its work over
 */
public record PostRow(
        UUID id,
        String code,
        PostKind kind,
        PostTitle title,
        UnitName unit,
        String holder,
        long openWork,
        UUID heirId,
        UUID intoId,
        List<Taker> takers) {

    /** A post that could take work over. */
    public record Taker(UUID postId, PostTitle title, UnitName unit, String code) {}

    public boolean decided() {
        return heirId != null;
    }
}
