package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A step that waits for a post; {@code dueOn} may be null. */
public record WaitingPost(
        UUID id,
        UUID postId,
        String model,
        int modelVersion,
        String step,
        String name,
        PostTitle postTitle,
        UnitName unitName,
        Instant since,
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
            Instant since,
            LocalDate dueOn) {
        this(id, postId, model, modelVersion, step, name, new PostTitle(title, titleEn), unitName, since, dueOn);
    }
}
