package vn.lienthong.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.UnitName;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.search.Searching;
import vn.lienthong.standalone.StandaloneApplication;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** What the pages of the work list and the dashboard ask, by their own queries: the head of the busy unit and the chairman. */
final class OurQuestions {

    private static final int PAGE = 20;
    private static final String WORDS = "dot 4711";

    private final StandaloneApplication application;
    private final WorkList workList;
    private final ViewingOverview overview;
    private final Searching searching;
    private final Actor head;
    private final Actor chairman;
    private final Actor monitor;

    OurQuestions(StandaloneApplication application) {
        this.application = application;
        this.workList = application.use(WorkList.class);
        this.searching = application.use(Searching.class);
        this.overview = application.use(ViewingOverview.class);
        this.head = head();
        this.chairman = application.inTransaction(application.use(People.class)::chairman);
        this.monitor = application.inTransaction(application.use(People.class)::monitor);
    }

    private static Actor head() {
        var unit = Population.busyUnit();
        var title = new PostTitle("Chủ tịch", "Chairman");
        var seat = new Seat(
                Population.headOfBusyUnit(),
                PostKind.HEAD,
                title,
                unit,
                unit,
                unit,
                new UnitName("Xã đo thử 1", "Measured"));
        return new Actor(UUID.randomUUID(), "Người Đo", "BN9", List.of(seat), Set.of(Role.OFFICIAL));
    }

    List<Question> all() {
        return List.of(
                asked("page of 20 of my unit, by due date", () -> page(WorkListFilter.ALL)),
                asked("its count", () -> workList.count(atMyUnit(WorkListFilter.ALL), head)),
                asked("its lights", () -> workList.counts(Desk.UNIT, head)),
                asked("a filtered search", () -> page(searched())),
                asked("the search page", this::searchPage),
                asked("the lights of all units", () -> overview.loads(chairman)),
                dashboard("the province's dashboard"),
                asked("the monitor's dashboard", () -> overview.view(Frame.ALL, monitor)),
                asked("the busy unit's dashboard, counted", () -> overview.view(Frame.ALL, head)));
    }

    /** What the chairman sees first. */
    Question dashboard(String name) {
        return asked(name, () -> overview.view(Frame.ALL, chairman));
    }

    private void page(WorkListFilter filter) {
        workList.page(atMyUnit(filter), WorkListSort.DUE, 0, PAGE, head);
    }

    private void searchPage() {
        searching.counts(WORDS, head);
        searching.page(WORDS, Optional.empty(), 0, PAGE, head);
    }

    private static DeskFilter atMyUnit(WorkListFilter filter) {
        return new DeskFilter(Desk.UNIT, filter);
    }

    private static WorkListFilter searched() {
        return new WorkListFilter(Optional.empty(), Optional.empty(), WORDS);
    }

    private Question asked(String name, Runnable ask) {
        return new Question(
                name,
                () -> application.inTransaction(() -> {
                    ask.run();
                    return null;
                }));
    }
}
