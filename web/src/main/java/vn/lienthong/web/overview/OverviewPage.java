package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Light;
import vn.lienthong.overview.Counting;
import vn.lienthong.overview.DelayGroup;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Movement;
import vn.lienthong.overview.Overview;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Point;
import vn.lienthong.overview.Ranking;
import vn.lienthong.overview.Selection;
import vn.lienthong.overview.TrendMonth;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.web.signon.CurrentActor;

/** The dashboard; what it is narrowed to stands in the address. */
@Named
@RequestScoped
public class OverviewPage {

    private static final String LIST = "/assignments.xhtml";

    @Inject
    ViewingOverview viewing;

    @Inject
    FrameFields fields;

    @Inject
    FigureRows rows;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private Overview view;

    public Overview getView() {
        if (view == null) {
            view = viewing.view(frame(), current.actor());
        }
        return view;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public FigureRow getAll() {
        return rows.all(getView().totals(), frame());
    }

    public List<FigureRow> getTiers() {
        return rows.tiers(getView(), frame());
    }

    public List<FigureRow> getUnits() {
        return rows.units(getView(), frame());
    }

    public List<FigureRow> getDirectives() {
        return rows.directives(getView(), frame());
    }

    /** The classes that have anything: the columns of the tables. */
    public List<AssignmentClass> getClasses() {
        return Bar.classes(getView().totals());
    }

    public Bar bar(FigureRow row) {
        return Bar.of(row.totals());
    }

    /** The list of what is in no class. */
    public String getUnaccounted() {
        return FigureRow.address(frame(), Pick.inNoClass());
    }

    public TrendChart getTrend() {
        return new TrendChart(getView().trend());
    }

    public List<Movement> getMovements() {
        return List.of(Movement.values());
    }

    public List<Light> getLights() {
        return Arrays.stream(Light.values())
                .filter(each -> getView().lights().containsKey(each))
                .toList();
    }

    public List<DelayGroup> getDelays() {
        return List.of(DelayGroup.values());
    }

    public long late(DelayGroup group) {
        return getView().delays().getOrDefault(group, 0L);
    }

    /** All that is overdue or was done late: the sum of its causes. */
    public long getLate() {
        return getView().delays().values().stream().mapToLong(Long::longValue).sum();
    }

    public int getLeastDue() {
        return Ranking.LEAST;
    }

    public String addressOf(Light light) {
        return SelectionAddress.of(LIST, Selection.of(frame(), Pick.of(light)));
    }

    public String addressOf(DelayGroup group) {
        return FigureRow.address(frame(), Pick.of(group));
    }

    /** The list of what the causes are counted of. */
    public String getLateAddress() {
        return FigureRow.address(frame(), Pick.of(Set.of(AssignmentClass.OVERDUE, AssignmentClass.DONE_LATE)));
    }

    /** What happened in the month. */
    public List<Figure> figures(TrendMonth month) {
        return Arrays.stream(Movement.values())
                .map(each -> Figure.of(each, month.of(each), addressOf(month, each)))
                .toList();
    }

    /** The span of the page says which months are shown, and not of what. */
    private String addressOf(TrendMonth month, Movement movement) {
        return SelectionAddress.of(
                LIST, Selection.of(frame().atAnyTime(), Pick.of(new Point(movement, month.month()))));
    }

    public String addressOf(Counting counting) {
        return SelectionAddress.of(LIST, Selection.of(frame()).counted(counting));
    }

    public List<Counting> getNotCounted() {
        return getView().notCountedAgain().keySet().stream().sorted().toList();
    }

    public String file(String kind) {
        return SelectionAddress.of("/exports/overview." + kind, frame());
    }

    private Frame frame() {
        return fields.getFrame();
    }
}
