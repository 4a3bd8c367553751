package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentRow;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.document.register.KeepingRegister;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The register of what a unit sends out, by series and year; its clerk also says how its numbers run. */
@Named
@RequestScoped
public class RegisterPage {

    private static final int PAGE_SIZE = 50;

    @Inject
    ViewingDocument viewing;

    @Inject
    KeepingRegister keeping;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Clock clock;

    private UUID unit;
    private DocumentKind kind;
    private Integer year;
    private boolean late;
    private int page = 1;
    private Pages pages;
    private DocumentKind series = DocumentKind.DECISION;
    private Integer first;
    private String part;

    public List<DocumentRow> getRows() {
        return viewing.page(filter(), getPages().first(), PAGE_SIZE, current.actor());
    }

    public Pages getPages() {
        if (pages == null) {
            pages = new Pages(
                    "/document-register.xhtml",
                    Map.of(
                            "unit",
                            getUnit().toString(),
                            "kind",
                            kindName(),
                            "year",
                            getYear() + "",
                            "late",
                            late ? "true" : ""),
                    page,
                    PAGE_SIZE,
                    viewing.count(filter(), current.actor()));
        }
        return pages;
    }

    /** The same as a file. */
    public String file(String ending) {
        return "/exports/register.%s?unit=%s&kind=%s&year=%d&late=%s"
                .formatted(ending, getUnit(), kindName(), getYear(), late ? "true" : "");
    }

    private DocumentFilter filter() {
        return DocumentFilter.register(getUnit(), Optional.ofNullable(kind), getYear(), late);
    }

    private String kindName() {
        return kind == null ? "" : kind.name();
    }

    public String begin() {
        keeping.begin(getUnit(), series, first == null ? 0 : first, current.actor());
        return outcome.told(address(), "register.begun", first);
    }

    public String name() {
        keeping.name(getUnit(), part, current.actor());
        return outcome.told(address(), "register.named");
    }

    private String address() {
        return "/document-register.xhtml?faces-redirect=true&unit=" + getUnit();
    }

    public boolean isMayKeep() {
        return keeping.mayKeep(getUnit(), current.actor());
    }

    public boolean late(DocumentRow row) {
        return row.lateOn(LocalDate.now(clock));
    }

    public List<UnitChoice> getUnits() {
        return viewing.registers(current.actor());
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /**
     * At first the register that the person keeps.
     *
     * @throws NotFound for a unit whose register is nothing to the person
     */
    public UUID getUnit() {
        if (unit == null) {
            var units = getUnits();
            unit = units.stream()
                    .map(UnitChoice::id)
                    .filter(each -> keeping.mayKeep(each, current.actor()))
                    .findFirst()
                    .orElseGet(() -> units.get(0).id());
        } else if (getUnits().stream().noneMatch(each -> each.id().equals(unit))) {
            throw new NotFound(UnitChoice.class, unit);
        }
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(LocalDate.now(clock).getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public DocumentKind getSeries() {
        return series;
    }

    public void setSeries(DocumentKind series) {
        this.series = series;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public String getPart() {
        return part == null ? keeping.partOf(getUnit()) : part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
