package vn.lienthong.casefile;

import java.util.UUID;

/**
 * A unit's part in a case file.
 *
 * @param postId the post that acts for the unit here: its head unless another is named
 */
public record Participation(ParticipantRole role, UUID unitId, UUID postId) {}
