package vn.lienthong.worklist;

import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.TimelineRow;

/**
 * What the page of every case file shows, whatever it is about.
 *
 * @param mine what waits here for the person who looks
 * @param waiting what waits here for anybody
 * @param diagram empty as long as no process was started
 * @param beside those of the processes that go on beside it now
 * @param takesPart whether the person may add something and not only read
 */
public record CaseFileView(
        List<TimelineRow> history,
        List<WorkListRow> mine,
        List<WaitingPost> waiting,
        Trace trace,
        Optional<ProcessDiagram> diagram,
        List<ProcessDiagram> beside,
        boolean takesPart) {}
