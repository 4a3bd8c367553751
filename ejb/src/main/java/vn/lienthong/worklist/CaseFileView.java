package vn.lienthong.worklist;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.TimelineRow;

/**
 * What the page of every case file shows, whatever it is about.
 *
 * @param mine what waits here for the person who looks
 * @param waiting what waits here for anybody
 * @param directed those of it that wait at a post which the person directs
 * @param diagram empty as long as no process was started
 * @param beside those of the processes that go on beside it now
 * @param takesPart whether the person may add something and not only read
 */
public record CaseFileView(
        List<TimelineRow> history,
        List<WorkListRow> mine,
        List<WaitingPost> waiting,
        Set<UUID> directed,
        Trace trace,
        Optional<ProcessDiagram> diagram,
        List<ProcessDiagram> beside,
        boolean takesPart) {

    /** The files that each line of the history brought. */
    public Map<UUID, List<AttachmentRow>> files() {
        return history.stream().collect(toMap(TimelineRow::id, TimelineRow::files));
    }

    /** Whether a step waits here for the person who looks. */
    public boolean waitsForPersonAt(String step) {
        return mine.stream().anyMatch(row -> row.step().equals(step));
    }
}
