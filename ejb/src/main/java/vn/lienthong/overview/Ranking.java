package vn.lienthong.overview;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Tier;

/**
 * Ranks the units of each tier among themselves by the share on time of what was due. Of equal shares the unit that had
 * more due stands higher; units that agree in both share the place, and the places after them are left out. A unit with
 * fewer than {@link #LEAST} due has no place.
 */
public class Ranking {

    /** Below this one late assignment would decide everything. */
    public static final int LEAST = 3;

    private static final Comparator<UnitFigures> ORDER = comparing(Ranking::onTime, OnTime.BEST_FIRST)
            .thenComparing(unit -> unit.name().vietnamese());

    private Ranking() {}

    /** The same units with their places: by tier, the ranked first in their order, then the others by name. */
    static List<UnitFigures> of(List<UnitFigures> units) {
        return Arrays.stream(Tier.values())
                .flatMap(tier -> ofOneTier(
                        units.stream().filter(unit -> unit.tier() == tier).toList())
                        .stream())
                .toList();
    }

    private static List<UnitFigures> ofOneTier(List<UnitFigures> units) {
        var result = new ArrayList<UnitFigures>();
        units.stream()
                .filter(Ranking::ranks)
                .sorted(ORDER)
                .forEach(unit -> result.add(unit.placed(Optional.of(placeAfter(result, unit)))));
        units.stream()
                .filter(unit -> !ranks(unit))
                .sorted(comparing(unit -> unit.name().vietnamese()))
                .forEach(result::add);
        return result;
    }

    /** Of the next one, the better ones having theirs. */
    private static Place placeAfter(List<UnitFigures> better, UnitFigures unit) {
        var onTime = onTime(unit);
        return better.isEmpty()
                ? new Place(1, onTime)
                : better.get(better.size() - 1)
                        .place()
                        .filter(last -> OnTime.BEST_FIRST.compare(last.onTime(), onTime) == 0)
                        .orElseGet(() -> new Place(better.size() + 1, onTime));
    }

    private static boolean ranks(UnitFigures unit) {
        return onTime(unit).due() >= LEAST;
    }

    private static OnTime onTime(UnitFigures unit) {
        return OnTime.of(unit.totals());
    }
}
