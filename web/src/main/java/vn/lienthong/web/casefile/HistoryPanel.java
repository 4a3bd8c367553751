package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.web.frame.Pages;

/** The history of the page's case file, narrowed and paged as its address says. */
@Named("history")
@RequestScoped
public class HistoryPanel {

    private static final int SIZE = 30;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    Subject subject;

    public List<HistoryChoice> getChoices() {
        var chosen = kind();
        return Arrays.stream(HistoryKind.values())
                .map(kind -> new HistoryChoice(
                        kind,
                        rows(kind).size(),
                        path() + "?id=" + subject.id() + "&history=" + kind + "#history",
                        kind == chosen))
                .toList();
    }

    public List<TimelineRow> getRows() {
        var pages = getPages();
        return rows(kind()).stream().skip(pages.first()).limit(SIZE).toList();
    }

    public Pages getPages() {
        var query = Map.of("id", subject.id().toString(), "history", kind().name());
        return new Pages(path(), query, number(), SIZE, rows(kind()).size()).withinTotal();
    }

    private List<TimelineRow> rows(HistoryKind kind) {
        return caseFile.getView().history().stream().filter(kind::covers).toList();
    }

    /** Whatever else the address says means all. */
    private static HistoryKind kind() {
        return parameter("history")
                .flatMap(wanted -> Arrays.stream(HistoryKind.values())
                        .filter(kind -> kind.name().equals(wanted))
                        .findFirst())
                .orElse(HistoryKind.ALL);
    }

    private static int number() {
        return parameter("page")
                .filter(wanted -> wanted.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static Optional<String> parameter(String name) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return Optional.ofNullable(external.getRequestParameterMap().get(name));
    }

    private static String path() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
