package vn.lienthong.tryout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.DrawnStep;

/**
 * A step that would wait for somebody.
 *
 * @param official empty when nobody holds the post
 * @param schema of the form that they would fill in
 */
public record TrialWait(
        DrawnStep step,
        UUID postId,
        PostTitle post,
        UnitName unit,
        Optional<String> official,
        Optional<LocalDate> dueOn,
        Optional<String> schema) {}
