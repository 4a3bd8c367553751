package vn.lienthong.document.handling;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** An officer's post that can be named to handle what came in, with who holds it today. */
public record PossibleHandler(UUID postId, PostTitle title, UnitName unitName, String holder) {}
