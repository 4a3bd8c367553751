package vn.lienthong.tryout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** Something that would have happened at a moment. */
public sealed interface TrialEvent {

    Instant at();

    /**
     * Work comes to a post.
     *
     * @param dueOn empty where it has no end
     */
    record WorkCame(Instant at, String step, PostTitle post, UnitName unit, Optional<LocalDate> dueOn)
            implements TrialEvent {}

    /** A line of the history: somebody, or the model by itself, did something. */
    record Noted(Instant at, TimelineEvent event, String official, PostTitle post, String text) implements TrialEvent {}

    /** A post is told. */
    record Told(Instant at, NoticeEvent notice, PostTitle post, UnitName unit) implements TrialEvent {}
}
