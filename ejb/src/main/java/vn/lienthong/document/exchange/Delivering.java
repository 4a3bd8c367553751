package vn.lienthong.document.exchange;

import static vn.lienthong.casefile.ParticipantRole.LEAD;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.document.Document;
import vn.lienthong.document.Offices;
import vn.lienthong.document.OutgoingFiles;
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
    OutgoingFiles outgoing;

    @Inject
    Processes processes;

    @Inject
    Clock clock;

    public void deliver(Document document) {
        var files = outgoing.of(document.id());
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
}
