package vn.lienthong.web.assignment;

import static vn.lienthong.casefile.TimelineEvent.ACCEPTED;
import static vn.lienthong.casefile.TimelineEvent.HANDED_IN;
import static vn.lienthong.casefile.TimelineEvent.READDRESSED;
import static vn.lienthong.casefile.TimelineEvent.REDO;
import static vn.lienthong.casefile.TimelineEvent.REFUSED;
import static vn.lienthong.casefile.TimelineEvent.RETURNED;
import static vn.lienthong.casefile.TimelineEvent.SENT_BACK;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.assignment.ProgressRow;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.web.casefile.CaseFilePanel;

/** What of an assignment's history whoever must act now has to know first. */
@Named
@RequestScoped
public class AssignmentHistory {

    private static final Set<TimelineEvent> BACK = EnumSet.of(RETURNED, REFUSED, SENT_BACK, REDO);
    private static final Set<TimelineEvent> MOVES =
            EnumSet.of(RETURNED, REFUSED, SENT_BACK, REDO, ACCEPTED, HANDED_IN, READDRESSED);

    @Inject
    CaseFilePanel caseFile;

    /** Why the work came back; empty unless that was the last that happened to it. */
    public String getCameBack() {
        return newest(MOVES)
                .filter(entry -> BACK.contains(entry.event()))
                .map(TimelineRow::text)
                .orElse("");
    }

    /** The result as the officer handed it in last; null when there is none yet. */
    public TimelineRow getHandedIn() {
        return newest(EnumSet.of(HANDED_IN)).orElse(null);
    }

    /** The files that came with a report. */
    public List<AttachmentRow> evidenceOf(ProgressRow report) {
        return history().stream()
                .filter(entry -> entry.id().equals(report.entryId()))
                .map(TimelineRow::files)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<TimelineRow> newest(Set<TimelineEvent> events) {
        return history().stream()
                .filter(entry -> events.contains(entry.event()))
                .findFirst();
    }

    private List<TimelineRow> history() {
        return caseFile.getView().history();
    }
}
