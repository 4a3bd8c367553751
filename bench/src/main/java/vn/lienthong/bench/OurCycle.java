package vn.lienthong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.standalone.StandaloneApplication;

/**
 * The cycle of quality.md with everything that a cycle of ours includes: an assignment is issued, accepted, handed in and
 * approved, each by its use case in a transaction of its own, with the guard, the time line, the audit trail and the notices.
 */
final class OurCycle implements Cycle {

    /** As scanned and signed results are. */
    private static final Upload EVIDENCE = new Upload("bang.pdf", "%PDF-1.7 đủ".getBytes(UTF_8));

    private final StandaloneApplication application;
    private final Actor monitor;
    private final Actor chairman;
    private final Actor head;
    private final Actor officer;
    private final UUID ward;
    private final UUID directive;
    private List<UUID> assignments = List.of();
    private List<UUID> items = List.of();

    OurCycle(StandaloneApplication application) {
        this.application = application;
        var people = application.use(People.class);
        application.inTransaction(() -> {
            people.settle();
            return null;
        });
        monitor = application.inTransaction(people::monitor);
        chairman = application.inTransaction(people::chairman);
        head = application.inTransaction(people::head);
        officer = application.inTransaction(people::officer);
        var units = application.use(Units.class);
        ward = application.inTransaction(() -> units.byCode("H05.09169").id());
        directive = application.inTransaction(() -> {
            var details = new DirectiveDetails(
                    DirectiveKind.PLAN,
                    "1/KH-UBND",
                    people.today(),
                    units.byCode("H05").id(),
                    "Người Một",
                    Urgency.NORMAL,
                    Secrecy.OPEN,
                    "Đo thử");
            return application.use(EnteringDirective.class).enter(details, List.of(), monitor);
        });
    }

    @Override
    public void prepare(int cycles) {
        assignments = Stream.generate(this::draft).limit(cycles).toList();
    }

    private UUID draft() {
        return application.inTransaction(
                () -> application.use(CuttingIntoAssignments.class).add(directive, details(Set.of()), monitor));
    }

    /** One that goes on to all these units. */
    UUID draftFor(Set<UUID> recipients) {
        return application.inTransaction(
                () -> application.use(CuttingIntoAssignments.class).add(directive, details(recipients), monitor));
    }

    void issue(UUID id) {
        each(List.of(id), each -> issuing().issue(drafted(each), chairman));
    }

    private AssignmentDetails details(Set<UUID> recipients) {
        var brief = new Brief(
                "I.1", "Rà soát tiêu chí", "Tự đánh giá", "Chủ tịch xã", "Huy động công chức", "Bảng tự đánh giá");
        return new AssignmentDetails(brief, TimeLimit.workingDays(5), Optional.of(ward), Set.of(), recipients);
    }

    @Override
    public List<Runnable> phases() {
        return List.of(
                () -> each(assignments, id -> issuing().issue(drafted(id), chairman)),
                () -> each(
                        items,
                        id -> application
                                .use(AcceptingAssignment.class)
                                .accept(id, officer.mainSeat().postId(), "", head)),
                () -> each(
                        items,
                        id -> application.use(HandingIn.class).handIn(id, "Đã xong", List.of(EVIDENCE), officer)),
                () -> each(items, id -> application.use(ApprovingResult.class).approve(id, "", head)));
    }

    @Override
    public void between() {
        items = application.inTransaction(() -> application
                .current()
                .createQuery(
                        "select w.id from WorkItem w where w.caseFileId in :files and w.state = WorkItemState.OPEN",
                        UUID.class)
                .setParameter("files", assignments)
                .getResultList());
    }

    private void each(List<UUID> ids, Consumer<UUID> deed) {
        ids.forEach(id -> application.inTransaction(() -> {
            deed.accept(id);
            return null;
        }));
    }

    private IssuingAssignment issuing() {
        return application.use(IssuingAssignment.class);
    }

    /** As the issue of a directive looks at all that it was cut into, see {@code Assignments.ofDirective}; here at one of many. */
    private Assignment drafted(UUID id) {
        var found = application
                .current()
                .createQuery("select a, " + WorkingCalendars.STATE + """
                         from Assignment a left join fetch a.file f left join fetch f.participations
                        left join fetch a.coordinators left join fetch a.recipients where a.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .get(0);
        application.use(WorkingCalendars.class).stand(found.get(1, Long.class));
        return found.get(0, Assignment.class);
    }
}
