package vn.lienthong.casefile.export;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Participation;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;

/** A person takes a work file out of the system; inspectors read in the audit trail who did and in which form. */
@Stateless
public class OpeningWorkFile {

    static final String ACTION = "WORK_FILE_EXPORTED";

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Processes processes;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param form as what it is taken out, for the audit trail
     * @throws NotFound when there is none that the person may see
     */
    public WorkFile open(UUID id, String form, Actor by) {
        visibility.require(CaseFile.class, id, by);
        audit.record(by, ACTION, id, form);
        var file = caseFiles.get(id);
        return new WorkFile(
                id,
                file.kind(),
                file.number(),
                file.title(),
                file.openedAt(),
                file.closedAt(),
                file.dueOn(),
                file.participations().stream()
                        .map(this::part)
                        .sorted(comparing(Part::role)
                                .thenComparing(part -> part.unit().vietnamese()))
                        .toList(),
                oldestFirst(timeline.of(id)),
                timeline.files(id),
                file.process().map(process -> processes.diagram(process.model(), process.version())));
    }

    private Part part(Participation participation) {
        return new Part(
                participation.role(),
                units.get(participation.unitId()).bothNames(),
                posts.get(participation.postId()).bothTitles(),
                officials
                        .holderOf(participation.postId(), LocalDate.now(clock))
                        .map(Official::fullName)
                        .orElse(""));
    }

    private static List<TimelineRow> oldestFirst(List<TimelineRow> newestFirst) {
        var rows = new ArrayList<>(newestFirst);
        Collections.reverse(rows);
        return List.copyOf(rows);
    }
}
