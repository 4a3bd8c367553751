package vn.lienthong.worklist;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A step that waits for a post; {@code dueOn} may be null. */
public record WaitingPost(
        String model,
        String step,
        String name,
        PostTitle postTitle,
        UnitName unitName,
        Instant since,
        LocalDate dueOn) {

    WaitingPost(
            String model,
            String step,
            String name,
            String title,
            String titleEn,
            UnitName unitName,
            Instant since,
            LocalDate dueOn) {
        this(model, step, name, new PostTitle(title, titleEn), unitName, since, dueOn);
    }
}
