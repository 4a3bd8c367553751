package vn.lienthong.processmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.casefile.TimelineRow;

/**
 * A model as those see it who draw and approve.
 *
 * @param versions the newest first; the one on its way before all
 * @param actions what the person may do now
 * @param variants those of units that stand in its place
 */
public record ModelView(
        ModelRow model,
        List<VersionRow> versions,
        Set<ModelAction> actions,
        String retiredBy,
        String retiredReason,
        List<TimelineRow> history,
        List<ModelRow> variants) {

    public Optional<VersionRow> onItsWay() {
        return versions.stream().filter(version -> version.state().onItsWay()).findFirst();
    }

    public boolean may(ModelAction action) {
        return actions.contains(action);
    }
}
