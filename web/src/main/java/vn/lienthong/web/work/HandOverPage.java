package vn.lienthong.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.DirectingPosts;
import vn.lienthong.worklist.HeldPost;
import vn.lienthong.worklist.ReassigningWork;
import vn.lienthong.worklist.ViewingCaseFile;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** A superior is told who holds a piece of work since when, and only then takes it over or gives it to somebody else. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    Subject subject;

    @Inject
    WorkList workList;

    @Inject
    ViewingCaseFile viewing;

    @Inject
    ReassigningWork reassigning;

    @Inject
    DirectingPosts directing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    private UUID caseFile;
    private String page;
    private UUID seenAt;
    private String reason = "";
    private UUID post;
    private WorkListRow row;

    /** Called before each showing of the page. Where it waits goes with the form, because the person decides upon what they saw. */
    public void load() {
        tell();
        row = null;
        if (seenAt == null && getRow() != null) {
            seenAt = getRow().postId();
        }
    }

    private void tell() {
        var file = viewing.subjectOf(subject.id(), current.actor());
        caseFile = file.id();
        page = file.kind().name().toLowerCase(Locale.ROOT);
    }

    public String takeOver() {
        reassigning.takeOver(subject.id(), seenAt, current.actor());
        tell();
        return outcome.shownOn(page, caseFile, "handOver.taken");
    }

    public String reassign() {
        reassigning.reassign(subject.id(), seenAt, post, reason, current.actor());
        tell();
        return outcome.shownOn(page, caseFile, "handOver.reassigned");
    }

    /** Whether there is anything for the person to decide here. */
    public boolean isDirecting() {
        return getRow() != null && directing.directs(current.actor(), getRow().postId());
    }

    public boolean isMine() {
        return getRow() != null && current.actor().holds(getRow().postId());
    }

    /** Why there is nothing: somebody was faster, or the post is none of the person's. */
    public String getWhyNot() {
        try {
            viewing.requireWaiting(subject.id(), current.actor());
            return text.say("WorkItemRule.NOT_YOURS_TO_DIRECT");
        } catch (BusinessRuleViolation refused) {
            return text.say(refused);
        }
    }

    public String getStepName() {
        return text.sayOr(row.model() + "." + row.step(), row.name());
    }

    public String getHolder() {
        return Optional.ofNullable(row.holder()).orElse(text.say("work.holder.vacant"));
    }

    /** To whom it can go: every held post below the person but the one that has it. */
    public List<HeldPost> getPosts() {
        return directing.directed(current.actor(), LocalDate.now(clock)).stream()
                .filter(each -> !each.postId().equals(getRow().postId()))
                .toList();
    }

    /** Null when it waits at no desk of the person's any more. */
    public WorkListRow getRow() {
        if (row == null) {
            row = workList.waiting(List.of(subject.id()), current.actor()).stream()
                    .findFirst()
                    .orElse(null);
        }
        return row;
    }

    public UUID getCaseFile() {
        return caseFile;
    }

    public String getPage() {
        return page;
    }

    /** The post at which the person saw it wait; it travels with the form. */
    public UUID getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(UUID seenAt) {
        this.seenAt = seenAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }
}
