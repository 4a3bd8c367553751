package vn.lienthong.casefile.export;

import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** Who takes part in a work file; {@code holder} is empty for a vacant post. */
public record Part(ParticipantRole role, UnitName unit, PostTitle post, String holder) {}
