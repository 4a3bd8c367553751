package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.matter.CountingMatters;
import vn.lienthong.matter.FlowFigures;
import vn.lienthong.matter.FlowTotals;
import vn.lienthong.matter.MatterClass;
import vn.lienthong.matter.MatterState;
import vn.lienthong.web.overview.Figure;
import vn.lienthong.web.signon.CurrentActor;

/** What the dashboard tells of matters: a row for each flow, and each number knows the address of its list. */
@Named
@RequestScoped
public class OverviewMatters {

    private static final String LIST = "/matters.xhtml?flow=";

    @Inject
    CountingMatters counting;

    @Inject
    CurrentActor current;

    private FlowTotals totals;

    public FlowTotals getTotals() {
        if (totals == null) {
            totals = counting.count(current.actor());
        }
        return totals;
    }

    public MatterClass[] getClasses() {
        return MatterClass.values();
    }

    /** All of the flow, those that go on, and then each class. */
    public List<Figure> figures(FlowFigures row) {
        var list = LIST + row.model();
        return Stream.concat(
                        Stream.of(
                                Figure.ofAll(row.total(), list),
                                Figure.of(MatterState.OPEN, row.open(), list + "&state=OPEN")),
                        Arrays.stream(getClasses()).map(each -> Figure.of(each, row.of(each), list + "&class=" + each)))
                .toList();
    }
}
