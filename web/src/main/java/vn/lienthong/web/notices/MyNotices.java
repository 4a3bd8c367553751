package vn.lienthong.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
    private List<NoticeRow> rows = List.of();
    private Pages pages = new Pages(PATH, Map.of(), 1, PAGE_SIZE, 0);

    public void load() {
        var actor = current.actor();
        pages = new Pages(PATH, Map.of(), page, PAGE_SIZE, notices.count(actor));
        rows = notices.page(pages.first(), PAGE_SIZE, actor);
    }

    public String markAllRead() {
        notices.markAllRead(current.actor());
        return PATH + "?faces-redirect=true";
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
}
