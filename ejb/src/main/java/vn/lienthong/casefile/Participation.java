package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A unit's part in a case file.
 *
 * @param postId the post that acts for the unit here: its head unless another is named
 */
@Embeddable
public record Participation(
        @Enumerated(EnumType.STRING) ParticipantRole role,
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "post_id") UUID postId) {}
