package vn.lienthong.web.matter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.matter.MatterClass;
import vn.lienthong.matter.MatterFigures;
import vn.lienthong.matter.MatterFilter;
import vn.lienthong.matter.MatterRow;
import vn.lienthong.matter.MatterState;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The matters that the person may see, and how many there are of each flow and unit; the filters stand in the address. */
@Named
@RequestScoped
public class MatterList {

    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingMatters viewing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private MatterState state;
    private String flow = "";
    private String unit = "";
    private String words = "";
    private MatterClass inClass;
    private int page = 1;
    private Pages pages;
    private List<MatterFigures> figures;

    public List<MatterRow> getRows() {
        return viewing.page(filter(), getPages().first(), PAGE_SIZE, current.actor());
    }

    public Pages getPages() {
        if (pages == null) {
            pages = new Pages("/matters.xhtml", query(), page, PAGE_SIZE, viewing.count(filter(), current.actor()));
        }
        return pages;
    }

    private Map<String, String> query() {
        return Map.of(
                "q",
                words,
                "flow",
                flow,
                "unit",
                unit,
                "state",
                state == null ? "" : state.name(),
                "class",
                inClass == null ? "" : inClass.name());
    }

    /** The same as a workbook, of one flow. */
    public String getFile() {
        return query().entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .sorted()
                .collect(joining("&", "/exports/matters.xlsx?", ""));
    }

    public List<MatterFigures> getFigures() {
        if (figures == null) {
            figures = viewing.figures(current.actor());
        }
        return figures;
    }

    /** The flows that there are matters of, by key, with what they are called. */
    public Map<String, String> getFlows() {
        var flows = new LinkedHashMap<String, String>();
        getFigures().forEach(each -> flows.putIfAbsent(each.model(), each.flow()));
        return flows;
    }

    public boolean overdue(MatterRow row) {
        return row.state() == MatterState.OPEN && row.timeClass(LocalDate.now(clock)) == TimeClass.OVERDUE;
    }

    public boolean isFiltered() {
        return state != null || inClass != null || !flow.isBlank() || !unit.isBlank() || !words.isBlank();
    }

    private MatterFilter filter() {
        return new MatterFilter(
                Optional.ofNullable(state), given(flow), given(unit), words, Optional.ofNullable(inClass));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }

    public MatterState[] getStates() {
        return MatterState.values();
    }

    public MatterState getState() {
        return state;
    }

    public void setState(MatterState state) {
        this.state = state;
    }

    public String getFlow() {
        return flow;
    }

    public void setFlow(String flow) {
        this.flow = flow == null ? "" : flow;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public MatterClass[] getClasses() {
        return MatterClass.values();
    }

    public MatterClass getInClass() {
        return inClass;
    }

    public void setInClass(MatterClass inClass) {
        this.inClass = inClass;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
