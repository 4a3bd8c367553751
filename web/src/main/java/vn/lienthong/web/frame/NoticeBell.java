package vn.lienthong.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.notification.Notices;
import vn.lienthong.web.signon.CurrentActor;

/** How many notices the person has not read, counted once per page. */
@Named
@RequestScoped
public class NoticeBell {

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    private long unread;

    @PostConstruct
    void count() {
        unread = notices.unread(current.actor());
    }

    public long getUnread() {
        return unread;
    }
}
