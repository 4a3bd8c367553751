package vn.lienthong.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.LeadingUnit;
import vn.lienthong.worklist.WorkList;

/** The units whose work waits at the desk in front of the person, for the filter's choice; read once per page. */
@Named
@RequestScoped
public class UnitChoices {

    @Inject
    WorkList workList;

    @Inject
    WorkQuery query;

    @Inject
    CurrentActor current;

    private List<LeadingUnit> all;

    public List<LeadingUnit> getAll() {
        if (all == null) {
            all = workList.units(query.getDesk(), current.actor());
        }
        return all;
    }
}
