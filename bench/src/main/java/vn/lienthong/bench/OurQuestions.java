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
import vn.lienthong.standalone.StandaloneApplication;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** What the work list's page asks, by the page's own queries, in the name of the head of the busy unit. */
final class OurQuestions {

    private static final int PAGE = 20;

    private final StandaloneApplication application;
    private final WorkList workList;
    private final Actor head;

    OurQuestions(StandaloneApplication application) {
        this.application = application;
        this.workList = application.use(WorkList.class);
        this.head = head();
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
                asked("its count", () -> workList.count(WorkListFilter.ALL, head)),
                asked("its lights", () -> workList.counts(head)),
                asked("a filtered search", () -> page(searched())));
    }

    private void page(WorkListFilter filter) {
        workList.page(filter, WorkListSort.DUE, 0, PAGE, head);
    }

    private static WorkListFilter searched() {
        return new WorkListFilter(Optional.empty(), Optional.empty(), "dot 4711");
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
