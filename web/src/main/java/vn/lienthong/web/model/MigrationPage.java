package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.processmodel.running.MigratedRow;
import vn.lienthong.processmodel.running.MigrationView;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** How far a move of running work is, and what became of each case file. */
@Named
@RequestScoped
public class MigrationPage {

    private static final int SHOWN = 200;

    @Inject
    ViewingRunningWork running;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private UUID id;
    private MigrationView view;

    public void open() {
        if (id == null) {
            throw new NotFound(MigrationView.class, "");
        }
        view = running.migration(id, current.actor());
    }

    public MigrationView getView() {
        return view;
    }

    /** Those that stayed first. */
    public List<MigratedRow> getRows() {
        return running.results(id, 0, SHOWN, current.actor());
    }

    public String why(MigratedRow row) {
        return row.rule() == null
                ? ""
                : FailureWords.of(row.rule(), row.detail().split("\t", -1), texts);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
