package vn.lienthong.document;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A post that may check the form of what the issuer issues, and who holds it today. */
public record FormChecker(UUID postId, UUID issuerUnitId, PostTitle title, UnitName unit, String holder) {}
