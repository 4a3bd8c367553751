package vn.lienthong.notification;

import java.util.Optional;

/** Which notices a person wants to see. */
public record NoticeFilter(boolean unreadOnly, Optional<NoticeEvent> event) {

    public static final NoticeFilter ALL = new NoticeFilter(false, Optional.empty());
}
