package vn.lienthong.assignment;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A post and who holds it today; {@code holder} is empty for a vacant post. */
public record PostView(UUID postId, PostTitle title, UnitName unitName, String holder) {}
