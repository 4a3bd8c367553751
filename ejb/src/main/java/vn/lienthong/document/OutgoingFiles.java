package vn.lienthong.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;

/** The files of a document that leave the house with it. */
@Dependent
public class OutgoingFiles {

    /** What the drafter brought; what was said and shown on the way stays inside. */
    private static final Set<TimelineEvent> DRAFTING =
            EnumSet.of(TimelineEvent.ENTERED, TimelineEvent.CHANGED, TimelineEvent.SENT);

    @Inject
    Timeline timeline;

    /** What the clerk attached when issuing; where that was nothing, the drafter's files in their newest versions. */
    public List<UUID> of(UUID documentId) {
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
