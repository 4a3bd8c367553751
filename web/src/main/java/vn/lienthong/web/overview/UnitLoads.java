package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.overview.Load;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** What each unit has in hand, beside its name where work is given; read once per page. */
@Named
@RequestScoped
public class UnitLoads {

    @Inject
    ViewingOverview viewing;

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    private Map<UUID, Load> loads;

    public String label(UnitChoice unit) {
        var load = of(unit.id());
        var name = text.either(unit.name(), unit.nameEn());
        return load.open() == 0
                ? text.say("load.free", name)
                : text.say("load.busy", name, load.open(), load.overdue());
    }

    private Load of(UUID unit) {
        if (loads == null) {
            loads = viewing.loads(current.actor());
        }
        return loads.getOrDefault(unit, Load.NONE);
    }
}
