package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.overview.Ranking;
import vn.lienthong.overview.ResultRow;
import vn.lienthong.overview.ResultView;
import vn.lienthong.overview.ViewingResult;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** A published result, and the rows behind its numbers as far as the person may see them. */
@Named
@RequestScoped
public class ResultPage {

    private static final String PATH = "/result.xhtml";
    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingResult viewing;

    @Inject
    ResultRows rows;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private UUID unit;
    private AssignmentClass inClass;
    private boolean listed;
    private int page = 1;
    private ResultView view;
    private Pages pages;

    public ResultView getView() {
        if (view == null) {
            view = viewing.view(subject.id(), current.actor());
        }
        return view;
    }

    public List<FigureRow> getUnits() {
        return rows.units(getView());
    }

    public FigureRow getAll() {
        return rows.all(getView());
    }

    public List<AssignmentClass> getClasses() {
        return Bar.classes(getView().totals());
    }

    public Bar getBar() {
        return Bar.of(getView().totals());
    }

    public int getLeastDue() {
        return Ranking.LEAST;
    }

    public String file(String kind) {
        return "/exports/result." + kind + "?id=" + subject.id();
    }

    public Pages getPages() {
        if (pages == null) {
            var query = new HashMap<>(ResultRows.query(subject.id(), unit, inClass));
            var count = viewing.count(subject.id(), wantedUnit(), wantedClass(), current.actor());
            pages = new Pages(PATH, query, page, PAGE_SIZE, count);
        }
        return pages;
    }

    public List<ResultRow> getRows() {
        return viewing.rows(
                subject.id(), wantedUnit(), wantedClass(), getPages().first(), PAGE_SIZE, current.actor());
    }

    private Optional<UUID> wantedUnit() {
        return Optional.ofNullable(unit);
    }

    private Optional<AssignmentClass> wantedClass() {
        return Optional.ofNullable(inClass);
    }

    /** Whether a number was opened. */
    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public AssignmentClass getInClass() {
        return inClass;
    }

    public void setInClass(AssignmentClass inClass) {
        this.inClass = inClass;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
