package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    @Inject
    HttpServletRequest request;

    private UUID id;
    private MigrationView view;

    /** What moves asks again by itself, before Faces has set the parameters of the page. */
    @PostConstruct
    void readAddress() {
        id = Address.id(request, "id");
    }

    public void open() {
        if (id == null) {
            throw new NotFound(MigrationView.class, "");
        }
        view = running.migration(id, current.actor());
    }

    public MigrationView getView() {
        if (view == null) {
            open();
        }
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
