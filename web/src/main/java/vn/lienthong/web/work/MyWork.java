package vn.lienthong.web.work;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Seat;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.LightCounts;
import vn.lienthong.worklist.WaitingStep;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListRow;
import vn.lienthong.worklist.WorkListSort;

/** The home page: what waits for the person. The address holds the filter, so it can be kept, shared and come back to. */
@Named
@RequestScoped
public class MyWork {

    private static final String PATH = "/index.xhtml";
    private static final int PAGE_SIZE = 20;

    @Inject
    WorkList workList;

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    private TimeClass light;
    private String step;
    private String words;
    private WorkListSort sort = WorkListSort.DUE;
    private int page = 1;
    private LightCounts counts = new LightCounts(0, 0, 0, 0);
    private List<WaitingStep> steps = List.of();
    private List<WorkListRow> rows = List.of();
    private Pages pages = new Pages(PATH, Map.of(), 1, PAGE_SIZE, 0);

    public void load() {
        var actor = current.actor();
        counts = workList.counts(actor);
        steps = workList.steps(actor);
        pages = new Pages(
                PATH, query(light), page, PAGE_SIZE, isFiltered() ? workList.count(filter(), actor) : counts.total());
        rows = workList.page(filter(), sort, pages.first(), PAGE_SIZE, actor);
    }

    /** The list narrowed to a light, or to none, everything else as it is. */
    public String address(TimeClass other) {
        return new Pages(PATH, query(other), 0, PAGE_SIZE, 0).getNext();
    }

    public boolean isFiltered() {
        return light != null || step != null || words != null;
    }

    public List<TimeClass> getLights() {
        return List.of(TimeClass.values());
    }

    public List<WorkListSort> getSorts() {
        return List.of(WorkListSort.values());
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
        return current.actor().lentSeats().stream()
                .filter(seat -> seat.postId().equals(row.postId()))
                .findFirst()
                .filter(seat -> !current.actor().owns(row.postId()))
                .orElse(null);
    }

    public String stepLabel(WaitingStep waiting) {
        return text.sayOr(waiting.model() + "." + waiting.step(), waiting.name()) + " (" + waiting.count() + ")";
    }

    private WorkListFilter filter() {
        return new WorkListFilter(
                ofNullable(light), ofNullable(step), ofNullable(words).orElse(""));
    }

    private Map<String, String> query(TimeClass chosen) {
        return Map.of(
                "light", Objects.toString(chosen, ""),
                "step", Objects.toString(step, ""),
                "words", Objects.toString(words, ""),
                "sort", sort == WorkListSort.DUE ? "" : sort.name());
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

    public TimeClass getLight() {
        return light;
    }

    public void setLight(TimeClass light) {
        this.light = light;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public WorkListSort getSort() {
        return sort;
    }

    public void setSort(WorkListSort sort) {
        this.sort = sort == null ? WorkListSort.DUE : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
