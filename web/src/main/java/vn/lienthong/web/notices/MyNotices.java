package vn.lienthong.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** What the person's posts were told, newest first. */
@Named
@RequestScoped
public class MyNotices {

    private static final String PATH = "/notices.xhtml";
    private static final int PAGE_SIZE = 20;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    private int page = 1;
    private boolean unread;
    private NoticeEvent event;
    private List<NoticeRow> rows = List.of();
    private Pages pages = new Pages(PATH, Map.of(), 1, PAGE_SIZE, 0);

    public void load() {
        var actor = current.actor();
        var filter = new NoticeFilter(unread, Optional.ofNullable(event));
        pages = new Pages(PATH, query(), page, PAGE_SIZE, notices.count(filter, actor));
        rows = notices.page(filter, pages.first(), PAGE_SIZE, actor);
    }

    private Map<String, String> query() {
        return Map.of("unread", unread ? "true" : "", "event", event == null ? "" : event.name());
    }

    public String markAllRead() {
        notices.markAllRead(current.actor());
        return PATH + "?faces-redirect=true";
    }

    public boolean isFiltered() {
        return unread || event != null;
    }

    public NoticeEvent[] getEvents() {
        return NoticeEvent.values();
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    public Pages getPages() {
        return pages;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public NoticeEvent getEvent() {
        return event;
    }

    public void setEvent(NoticeEvent event) {
        this.event = event;
    }
}
