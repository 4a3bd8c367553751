package vn.lienthong.web.overview;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.overview.Load;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.web.assignment.UnitOptions;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** What each unit has in hand, beside its name where work is given; read once per page. */
@Named
@RequestScoped
public class UnitLoads {

    @Inject
    ViewingOverview viewing;

    @Inject
    UnitOptions options;

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

    /** The units that have anything in hand, the busiest first, each number with the list of that length. */
    public List<BusyUnit> getBusy() {
        return options.getAll().stream()
                .map(unit -> BusyUnit.of(text.either(unit.name(), unit.nameEn()), unit.id(), of(unit.id())))
                .filter(unit -> unit.load().open() > 0)
                .sorted(comparing((BusyUnit unit) -> unit.load().open()).reversed())
                .toList();
    }

    private Load of(UUID unit) {
        if (loads == null) {
            loads = viewing.loads(current.actor());
        }
        return loads.getOrDefault(unit, Load.NONE);
    }
}
