package vn.lienthong.assignment;

import java.util.UUID;

/** A post and who holds it today; {@code holder} is empty for a vacant post. */
public record PostView(UUID postId, String title, String unitName, String holder) {}
