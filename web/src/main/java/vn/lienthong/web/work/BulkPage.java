package vn.lienthong.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.PostView;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.api.Decision;
import vn.lienthong.web.api.Decisions;
import vn.lienthong.web.api.EachAlone;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.DirectingPosts;
import vn.lienthong.worklist.HeldPost;
import vn.lienthong.worklist.ReassigningWork;
import vn.lienthong.worklist.UrgingHolder;
import vn.lienthong.worklist.ViewingCaseFile;

/**
 * The same thing is done to several work items: first the page lists what will happen, then each is done by itself, a few
 * per request so that the person sees how far it is, and in the end the page names what became of each. Whoever opens the
 * address again, after a crash for example, reads how things stand.
 */
@Named
@RequestScoped
public class BulkPage {

    private static final int MOST = 100;
    private static final int PER_REQUEST = 10;

    @Inject
    BulkPreview preview;

    @Inject
    EachAlone eachAlone;

    @Inject
    Decisions decisions;

    @Inject
    BulkRun run;

    @Inject
    ReassigningWork reassigning;

    @Inject
    UrgingHolder urging;

    @Inject
    DirectingPosts directing;

    @Inject
    ViewingCaseFile viewing;

    @Inject
    ViewingAssignment assignments;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private String remark = "";
    private UUID handler;
    private UUID post;

    /** Called before each showing of the page; what was listed once stays, so that results stand where the plan stood. */
    public void load() {
        if (!run.isPlanned()) {
            var ids = chosen();
            var verb = run.getVerb();
            run.plan(verb == null || ids.size() > MOST ? List.of() : preview.of(verb, ids, current.actor()));
        }
    }

    /** Does the next few. */
    public void go() {
        if (run.getVerb().isReasonNeeded() && remark.isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.REASON_REQUIRED);
        }
        var by = current.actor();
        var left = PER_REQUEST;
        var after = new ArrayList<BulkLine>();
        for (var line : run.getLines()) {
            var now = line.is(BulkLine.State.WILL) && left > 0;
            left -= now ? 1 : 0;
            after.add(now ? attempt(line, by) : line);
        }
        run.went(after);
    }

    private BulkLine attempt(BulkLine line, Actor by) {
        var result = eachAlone.attempt(line.id(), item -> deed(line, by));
        return result.done() ? line.done() : line.refused(result.sentence());
    }

    private void deed(BulkLine line, Actor by) {
        switch (run.getVerb()) {
            case ACCEPT, APPROVE, CONFIRM, RETURN -> decisions.take(line.id(), decision(line), by);
            case REMIND -> urging.urge(line.id(), remark, by);
            case REASSIGN -> reassigning.reassign(line.id(), line.postId(), post, remark, by);
        }
    }

    private Decision decision(BulkLine line) {
        return Decision.of(line.step(), run.getVerb().decisionAt(line.step()).orElseThrow(), remark, handler);
    }

    private static List<UUID> chosen() {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("item");
        return given == null
                ? List.of()
                : Arrays.stream(given).distinct().flatMap(BulkPage::id).toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }

    /** Of whom the head may name one for all; those of the first assignment, because a head accepts for one agency. */
    public List<PostView> getHandlers() {
        var by = current.actor();
        return run.getLines().stream()
                .filter(line -> line.is(BulkLine.State.WILL))
                .findFirst()
                .map(line -> viewing.subjectOf(line.id(), by).id())
                .map(file -> assignments.possibleHandlers(file, by))
                .orElse(List.of());
    }

    public List<HeldPost> getPosts() {
        return directing.directed(current.actor(), LocalDate.now(clock));
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public UUID getHandler() {
        return handler;
    }

    public void setHandler(UUID handler) {
        this.handler = handler;
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }
}
