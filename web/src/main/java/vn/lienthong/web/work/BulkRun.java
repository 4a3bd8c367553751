package vn.lienthong.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How far the work on several items is, from the plan to the last result, as long as the person stays on its page. */
@Named
@ViewScoped
public class BulkRun implements Serializable {

    private static final long serialVersionUID = 1;

    private BulkVerb verb;
    private List<BulkLine> lines;
    private boolean begun;

    void plan(List<BulkLine> planned) {
        lines = List.copyOf(planned);
    }

    boolean isPlanned() {
        return lines != null;
    }

    void went(List<BulkLine> after) {
        begun = true;
        lines = List.copyOf(after);
    }

    public BulkVerb getVerb() {
        return verb;
    }

    public void setVerb(BulkVerb verb) {
        this.verb = verb;
    }

    public List<BulkLine> getLines() {
        return lines;
    }

    public long getWill() {
        return count(BulkLine.State.WILL);
    }

    public long getDone() {
        return count(BulkLine.State.DONE);
    }

    /** Those that were refused or could not be done from the beginning. */
    public long getNotDone() {
        return lines.size() - getWill() - getDone();
    }

    public int getPercent() {
        return lines.isEmpty() ? 100 : (int) (100 * (lines.size() - getWill()) / lines.size());
    }

    public boolean isBegun() {
        return begun;
    }

    public boolean isRunning() {
        return begun && getWill() > 0;
    }

    public boolean isFinished() {
        return begun && getWill() == 0;
    }

    private long count(BulkLine.State state) {
        return lines.stream().filter(line -> line.is(state)).count();
    }
}
