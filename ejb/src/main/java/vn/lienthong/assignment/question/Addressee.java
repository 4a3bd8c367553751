package vn.lienthong.assignment.question;

import java.util.UUID;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/**
 * A post that may ask about an assignment and be asked.
 *
 * @param unitId the unit for which it takes part
 * @param role as what the unit takes part
 * @param holder who holds it today; empty for a vacant post
 */
public record Addressee(
        UUID postId, UUID unitId, ParticipantRole role, PostTitle title, UnitName unit, String holder) {}
