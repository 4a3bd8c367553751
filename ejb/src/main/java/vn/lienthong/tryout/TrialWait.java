package vn.lienthong.tryout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.tryout.played.AskedField;

/**
 * A step that would wait for somebody.
 *
 * @param file of which case file
 * @param official empty when nobody holds the post
 * @param schema of the form that they would fill in; empty for a step without one
 * @param asked what may be chosen there otherwise
 */
public record TrialWait(
        TrialFile file,
        DrawnStep step,
        UUID postId,
        PostTitle post,
        UnitName unit,
        Optional<String> official,
        Optional<LocalDate> dueOn,
        Optional<String> schema,
        List<AskedField> asked) {}
