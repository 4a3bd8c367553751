package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.CaseFileView;
import vn.lienthong.worklist.ViewingCaseFile;
import vn.lienthong.worklist.WaitingPost;

/** What every subject page shows: history, files, remarks, the drawing of the process and who must act. */
@Named("caseFile")
@RequestScoped
public class CaseFilePanel {

    @Inject
    ViewingCaseFile viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private CaseFileView view;

    /** Looks anew, because an action of this request may have changed or lost something. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    /** Another bean of the page has looked. */
    public void show(CaseFileView seen) {
        view = seen;
    }

    public CaseFileView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    /** Whether the person may take over or give to others what waits there. */
    public boolean directs(WaitingPost waiting) {
        return getView().directed().contains(waiting.id());
    }

    /** The steps where the work is now. */
    public Set<String> getTokens() {
        return getView().trace().waiting();
    }
}
