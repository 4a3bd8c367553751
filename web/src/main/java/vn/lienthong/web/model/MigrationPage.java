package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.processmodel.running.ItemState;
import vn.lienthong.processmodel.running.MigratedRow;
import vn.lienthong.processmodel.running.MigrationView;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** How far a move of running work is, and what became of each case file. */
@Named
@RequestScoped
public class MigrationPage {

    private static final int SIZE = 50;

    @Inject
    FailureWords failures;

    @Inject
    ViewingRunningWork running;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private String state = "";
    private int page;
    private MigrationView view;
    private List<MigratedRow> rows;

    /** What moves asks again by itself, before Faces has set the parameters of the page. */
    @PostConstruct
    void readAddress() {
        id = Address.id(request, "id");
        page = Address.number(request, "page");
        setState(request.getParameter("state"));
    }

    public void open() {
        if (id == null) {
            throw new NotFound(MigrationView.class, "");
        }
        view = running.migration(id, current.actor());
        rows = running.results(id, wanted(), getPages().first(), SIZE, current.actor());
    }

    private MigrationPage opened() {
        if (view == null) {
            open();
        }
        return this;
    }

    public MigrationView getView() {
        return opened().view;
    }

    public Pages getPages() {
        var query = Map.of("id", id.toString(), "state", state);
        return new Pages("/process-migration.xhtml", query, page, SIZE, view.count(wanted())).withinTotal();
    }

    /** Those that stayed first. */
    public List<MigratedRow> getRows() {
        return opened().rows;
    }

    private Optional<ItemState> wanted() {
        return Stream.of(ItemState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    public ItemState[] getStates() {
        return ItemState.values();
    }

    /** How many there are in that state. */
    public long count(ItemState of) {
        return getView().count(Optional.of(of));
    }

    public String why(MigratedRow row) {
        return row.refusal() == null ? "" : failures.of(row.stayed(), texts);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }
}
