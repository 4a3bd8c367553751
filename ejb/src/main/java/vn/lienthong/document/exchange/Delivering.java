package vn.lienthong.document.exchange;

import static vn.lienthong.casefile.ParticipantRole.LEAD;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.document.Document;
import vn.lienthong.document.Offices;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.WorkItemRule;

/**
 * Brings an issued document to each recipient: a case file of the recipient's own, with the document and nothing of how it came about,
 * which waits for the recipient's clerk, or its head where it has none.
 */
@Dependent
public class Delivering {

    static final String MODEL = "incoming";

    /** What the drafter brought; what was said and shown on the way stays inside. */
    private static final Set<TimelineEvent> DRAFTING =
            EnumSet.of(TimelineEvent.ENTERED, TimelineEvent.CHANGED, TimelineEvent.SENT);

    @Inject
    Deliveries deliveries;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Offices offices;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Processes processes;

    @Inject
    Clock clock;

    public void deliver(Document document) {
        var files = outgoing(document.id());
        document.details().recipients().stream().sorted().forEach(unit -> deliver(document, unit, files));
    }

    private void deliver(Document document, UUID unit, List<UUID> files) {
        var today = LocalDate.now(clock);
        var file = caseFiles.open(
                CaseFileKind.INCOMING,
                document.title(),
                units.get(document.issuerUnitId()).name());
        file.involve(LEAD, unit, receiver(unit));
        file.belongTo(document.id());
        file.dueOn(today);
        deliveries.add(new Delivery(file.id(), document.id(), unit, today, clock.instant()));
        attachments.share(files, timeline.note(file.id(), TimelineEvent.ARRIVED, ""));
        processes.start(MODEL, file.id());
    }

    private UUID receiver(UUID unit) {
        return offices.clerkOf(unit)
                .filter(clerk -> clerk.unit().agencyId().equals(unit))
                .or(() -> posts.ofKind(unit, PostKind.HEAD))
                .map(Post::id)
                .orElseThrow(() -> new BusinessRuleViolation(
                        WorkItemRule.NO_SUCH_POST,
                        PostKind.HEAD,
                        units.get(unit).bothNames()));
    }

    /** What the clerk attached when issuing; where that was nothing, the drafter's files in their newest versions. */
    private List<UUID> outgoing(UUID documentId) {
        var history = timeline.of(documentId);
        var issued = filesOf(history, EnumSet.of(TimelineEvent.ISSUED));
        return issued.isEmpty() ? filesOf(history, DRAFTING) : issued;
    }

    private static List<UUID> filesOf(List<TimelineRow> history, Set<TimelineEvent> events) {
        var all = history.stream()
                .filter(row -> events.contains(row.event()))
                .flatMap(row -> row.files().stream())
                .toList();
        return all.stream()
                .filter(file -> all.stream()
                        .noneMatch(
                                other -> other.seriesId().equals(file.seriesId()) && other.version() > file.version()))
                .map(file -> file.id())
                .toList();
    }
}
