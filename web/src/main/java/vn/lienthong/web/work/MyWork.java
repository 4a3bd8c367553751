package vn.lienthong.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.LightCounts;
import vn.lienthong.worklist.WaitingStep;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;
import vn.lienthong.worklist.WorkListSort;

/** The home page: what waits for the person, or in the unit they head. */
@Named
@RequestScoped
public class MyWork {

    private static final int PAGE_SIZE = 20;

    @Inject
    WorkList workList;

    @Inject
    WorkQuery query;

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    private LightCounts counts = new LightCounts(0, 0, 0, 0);
    private List<WaitingStep> steps = List.of();
    private List<WorkListRow> rows = List.of();
    private List<BulkVerb> verbs = List.of();
    private Pages pages = new Pages(WorkQuery.PATH, Map.of(), 1, PAGE_SIZE, 0);

    /** Called before each showing of the page. */
    public void load() {
        var actor = current.actor();
        counts = workList.counts(query.asked(), actor);
        steps = workList.steps(query.getDesk(), actor);
        var total = query.getLight() == null ? counts.total() : count(query.getLight());
        pages = new Pages(WorkQuery.PATH, query.parameters(), query.getPage(), PAGE_SIZE, total).withinTotal();
        rows = workList.page(query.asked(), query.getSort(), pages.first(), PAGE_SIZE, actor);
        verbs = fitting(actor);
    }

    /** Whether the person has a list of their unit beside their own. */
    public boolean isLeader() {
        return workList.leads(current.actor());
    }

    /** What can be done to several of the items at once. */
    public List<BulkVerb> getVerbs() {
        return verbs;
    }

    private List<BulkVerb> fitting(Actor actor) {
        var directs = query.isUnitDesk() && isLeader();
        return Arrays.stream(BulkVerb.values())
                .filter(verb -> rows.stream().anyMatch(row -> verb.fits(row, actor, directs)))
                .toList();
    }

    public List<Desk> getDesks() {
        return List.of(Desk.values());
    }

    public List<TimeClass> getLights() {
        return List.of(TimeClass.values());
    }

    public List<WorkListSort> getSorts() {
        return List.of(WorkListSort.values());
    }

    public List<CaseFileKind> getKinds() {
        return List.of(CaseFileKind.values());
    }

    public long count(TimeClass each) {
        return switch (each) {
            case OVERDUE -> counts.overdue();
            case DUE_SOON -> counts.dueSoon();
            case IN_TIME -> counts.inTime();
            case NO_DEADLINE -> counts.noDeadline();
        };
    }

    public String stepName(WorkListRow row) {
        return text.sayOr(row.model() + "." + row.step(), row.name());
    }

    /** The post of another whose work this is; nothing for the person's own. */
    public Seat lent(WorkListRow row) {
        return current.actor().lentSeatAt(row.postId()).orElse(null);
    }

    public String stepLabel(WaitingStep waiting) {
        return text.sayOr(waiting.model() + "." + waiting.step(), waiting.name()) + " (" + waiting.count() + ")";
    }

    public LightCounts getCounts() {
        return counts;
    }

    public List<WaitingStep> getSteps() {
        return steps;
    }

    public List<WorkListRow> getRows() {
        return rows;
    }

    public Pages getPages() {
        return pages;
    }
}
