package vn.lienthong.overview;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.UnitName;

/** What the units of one agency carry. */
public record UnitFigures(UUID unitId, UnitName name, Tier tier, Totals totals, Optional<Place> place) {

    UnitFigures placed(Optional<Place> at) {
        return new UnitFigures(unitId, name, tier, totals, at);
    }
}
