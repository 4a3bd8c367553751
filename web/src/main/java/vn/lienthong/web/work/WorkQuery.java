package vn.lienthong.web.work;

import static java.util.Optional.ofNullable;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** What the address of the work list asks for, so that it can be kept, shared and come back to. */
@Named
@RequestScoped
public class WorkQuery {

    static final String PATH = "/index.xhtml";

    private Desk desk = Desk.MINE;
    private TimeClass light;
    private String step;
    private String words;
    private String unit;
    private String symbol;
    private CaseFileKind kind;
    private WorkListSort sort = WorkListSort.DUE;
    private int page = 1;

    /** Read at once, because what is rendered depends on it before Faces hands over the parameters of the page. */
    @PostConstruct
    void read() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        desk = constant(Desk.class, given.get("desk")).orElse(Desk.MINE);
        light = constant(TimeClass.class, given.get("light")).orElse(null);
        kind = constant(CaseFileKind.class, given.get("kind")).orElse(null);
        sort = constant(WorkListSort.class, given.get("sort")).orElse(WorkListSort.DUE);
        step = given.get("step");
        words = given.get("words");
        unit = given.get("unit");
        symbol = given.get("symbol");
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    DeskFilter asked() {
        var filter = new WorkListFilter(
                ofNullable(light), given(step), given(words).orElse(""), given(unit), given(symbol), ofNullable(kind));
        return new DeskFilter(desk, filter);
    }

    /** What the address of a page of the list bears beside its number. */
    Map<String, String> parameters() {
        return parameters(asked(), sort);
    }

    static Map<String, String> parameters(DeskFilter asked, WorkListSort order) {
        var filter = asked.filter();
        var parameters = new HashMap<String, String>();
        parameters.put("desk", asked.desk() == Desk.MINE ? "" : asked.desk().name());
        parameters.put("light", filter.light().map(TimeClass::name).orElse(""));
        parameters.put("step", filter.step().orElse(""));
        parameters.put("words", filter.words());
        parameters.put("unit", filter.unit().orElse(""));
        parameters.put("symbol", filter.symbol().orElse(""));
        parameters.put("kind", filter.kind().map(CaseFileKind::name).orElse(""));
        parameters.put("sort", order == WorkListSort.DUE ? "" : order.name());
        return parameters;
    }

    /** The list narrowed to a light, or to none, everything else as it is. */
    public String address(TimeClass other) {
        var parameters = parameters();
        parameters.put("light", Objects.toString(other, ""));
        return first(parameters);
    }

    /** The same filter at another desk. */
    public String deskAddress(Desk other) {
        var parameters = parameters();
        parameters.put("desk", other == Desk.MINE ? "" : other.name());
        parameters.put("step", "");
        return first(parameters);
    }

    static String first(Map<String, String> parameters) {
        return new Pages(PATH, parameters, 1, 1, 0).getBeginning();
    }

    public boolean isFiltered() {
        return !asked().filter().equals(WorkListFilter.ALL);
    }

    public boolean isUnitDesk() {
        return desk == Desk.UNIT;
    }

    private static Optional<String> given(String text) {
        return ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }

    public Desk getDesk() {
        return desk;
    }

    public void setDesk(Desk desk) {
        this.desk = desk == null ? Desk.MINE : desk;
    }

    public TimeClass getLight() {
        return light;
    }

    public void setLight(TimeClass light) {
        this.light = light;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public CaseFileKind getKind() {
        return kind;
    }

    public void setKind(CaseFileKind kind) {
        this.kind = kind;
    }

    public WorkListSort getSort() {
        return sort;
    }

    public void setSort(WorkListSort sort) {
        this.sort = sort == null ? WorkListSort.DUE : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
