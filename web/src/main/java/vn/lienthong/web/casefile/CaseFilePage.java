package vn.lienthong.web.casefile;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.CaseFileView;

/**
 * A page that is read by one use case, whatever there is on it; the beans of its parts take from it and ask for nothing.
 *
 * @param <R> all of the page
 */
public abstract class CaseFilePage<R> {

    @Inject
    OpenItem todo;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    protected Subject subject;

    @Inject
    protected CurrentActor current;

    @Inject
    Clock clock;

    private R page;

    protected abstract R read(UUID id, Actor by);

    protected abstract CaseFileView caseFileOf(R read);

    /** Called before each showing of the page. */
    public void look() {
        page = read(subject.id(), current.actor());
        todo.look(caseFileOf(page));
    }

    /** All of the page, for the beans of its parts; read once, also for a form that is sent. */
    public R getReading() {
        if (page == null) {
            page = read(subject.id(), current.actor());
            caseFile.show(caseFileOf(page));
        }
        return page;
    }

    public AssignmentClass classOf(AssignmentRow row) {
        return row.classOn(LocalDate.now(clock));
    }
}
