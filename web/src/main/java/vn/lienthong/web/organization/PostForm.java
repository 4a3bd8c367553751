package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.administration.HandingOverPost;
import vn.lienthong.administration.HoldingRow;
import vn.lienthong.administration.ManagingPosts;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** An administrator changes the post of the page: who holds it, its title, its end. */
@Named
@RequestScoped
public class PostForm {

    @Inject
    HandingOverPost handingOver;

    @Inject
    ManagingPosts posts;

    @Inject
    PostPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String employeeCode = "";
    private LocalDate date;
    private String reason = "";
    private String title;
    private String titleEn;
    private final Map<UUID, Beginning> beginnings = new HashMap<>();

    public String handOver() {
        handingOver.handOver(subject.id(), employeeCode, date, current.actor());
        return done("post.handedOver");
    }

    public String vacate() {
        handingOver.vacate(subject.id(), date, current.actor());
        return done("post.vacated");
    }

    public String correct(UUID holding) {
        handingOver.correctBeginning(holding, beginnings.get(holding).getDate(), reason, current.actor());
        return done("post.corrected");
    }

    /** What the form of this line holds, at first the day that is written down. */
    public Beginning beginning(HoldingRow row) {
        return beginnings.computeIfAbsent(row.id(), id -> new Beginning(row.from()));
    }

    public String retitle() {
        posts.retitle(subject.id(), new PostTitle(title, titleEn), current.actor());
        return done("post.retitled");
    }

    public String close() {
        posts.close(subject.id(), current.actor());
        return done("post.closed");
    }

    private String done(String key) {
        return outcome.shownOn("post", subject.id(), key);
    }

    public String getEmployeeCode() {
        return employeeCode;
    }

    public void setEmployeeCode(String employeeCode) {
        this.employeeCode = employeeCode;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** At first the title it has. */
    public String getTitle() {
        return title == null ? page.getView().post().title().vietnamese() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn == null ? page.getView().post().title().english() : titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** The day in one form. */
    public static class Beginning {

        private LocalDate date;

        Beginning(LocalDate date) {
            this.date = date;
        }

        public LocalDate getDate() {
            return date;
        }

        public void setDate(LocalDate date) {
            this.date = date;
        }
    }
}
