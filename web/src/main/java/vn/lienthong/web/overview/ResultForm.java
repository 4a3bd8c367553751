package vn.lienthong.web.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.overview.PublishResult;
import vn.lienthong.overview.PublishingResult;
import vn.lienthong.overview.Quarter;
import vn.lienthong.overview.Ranking;
import vn.lienthong.overview.ResultDraft;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** The result of a quarter before it is published. */
@Named
@RequestScoped
public class ResultForm {

    @Inject
    PublishingResult publishing;

    @Inject
    FigureRows rows;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    HttpServletRequest request;

    private int year;
    private int number;
    private int version;
    private String reason = "";
    private ResultDraft draft;

    /** The address says which quarter, also while the form's own fields are not read yet. */
    @PostConstruct
    void wanted() {
        year = parameter("year");
        number = parameter("quarter");
    }

    private int parameter(String name) {
        var value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
    }

    /** Computed when the page is opened. */
    public void open() {
        draft = publishing.preview(quarter(), current.actor());
        version = draft.version();
    }

    public String publish() {
        var id = publishing.publish(new PublishResult(quarter(), version, reason), current.actor());
        return outcome.shownOn("result", id, "result.published", number, year);
    }

    private Quarter quarter() {
        try {
            return new Quarter(year, number);
        } catch (IllegalArgumentException e) {
            throw new NotFound(Quarter.class, year + "/" + number);
        }
    }

    public ResultDraft getDraft() {
        if (draft == null) {
            draft = publishing.preview(quarter(), current.actor());
        }
        return draft;
    }

    /** The reader sees all of the province here, but only own lists, so the numbers open none. */
    public List<FigureRow> getUnits() {
        return rows.units(getDraft().overview(), getDraft().frame()).stream()
                .map(row -> row.withoutLists().leadingTo(""))
                .toList();
    }

    public FigureRow getAll() {
        return rows.all(getDraft().overview().totals(), getDraft().frame()).withoutLists();
    }

    public List<AssignmentClass> getClasses() {
        return Bar.classes(getDraft().overview().totals());
    }

    public Bar getBar() {
        return Bar.of(getDraft().overview().totals());
    }

    public int getLeastDue() {
        return Ranking.LEAST;
    }

    public Optional<String> getCorrects() {
        return getDraft().latest().map(head -> String.valueOf(head.version()));
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
