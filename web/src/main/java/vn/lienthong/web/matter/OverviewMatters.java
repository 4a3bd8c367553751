package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.matter.CountingMatters;
import vn.lienthong.matter.FlowFigures;
import vn.lienthong.matter.FlowTotals;
import vn.lienthong.matter.MatterClass;
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

    public String address(FlowFigures row) {
        return LIST + row.model();
    }

    public String addressOfOpen(FlowFigures row) {
        return address(row) + "&state=OPEN";
    }

    public String address(FlowFigures row, MatterClass inClass) {
        return address(row) + "&class=" + inClass;
    }
}
