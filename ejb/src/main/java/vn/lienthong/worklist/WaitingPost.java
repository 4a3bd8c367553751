package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/**
 * A step that waits for a post.
 *
 * @param openedAt since when it waits
 * @param receivedAt since when it waits for this post
 * @param dueOn may be null
 */
public record WaitingPost(
        UUID id,
        UUID postId,
        String model,
        int modelVersion,
        String step,
        String name,
        PostTitle postTitle,
        UnitName unitName,
        Instant openedAt,
        Instant receivedAt,
        LocalDate dueOn) {

    WaitingPost(
            UUID id,
            UUID postId,
            String model,
            int modelVersion,
            String step,
            String name,
            String title,
            String titleEn,
            UnitName unitName,
            Instant openedAt,
            Instant receivedAt,
            LocalDate dueOn) {
        this(
                id,
                postId,
                model,
                modelVersion,
                step,
                name,
                new PostTitle(title, titleEn),
                unitName,
                openedAt,
                receivedAt,
                dueOn);
    }
}
