package vn.lienthong.reorganization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a post, a division or a case file goes.
 *
 * @param unitId the successor
 * @param postId for a post that ends: the one that takes its work over
 */
@Embeddable
public record Choice(
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "post_id") UUID postId) {

    static Choice moves(UUID unitId) {
        return new Choice(unitId, null);
    }

    Optional<UUID> into() {
        return Optional.ofNullable(postId);
    }
}
