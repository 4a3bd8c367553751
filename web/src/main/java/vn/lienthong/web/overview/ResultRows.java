package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.overview.ResultView;
import vn.lienthong.overview.UnitFigures;
import vn.lienthong.web.reader.Texts;

/** The rows of a published result; a number opens its list where the reader may see all that it counts. */
@RequestScoped
public class ResultRows {

    @Inject
    Texts text;

    public List<FigureRow> units(ResultView view) {
        return view.units().stream().map(unit -> row(view, unit)).toList();
    }

    private FigureRow row(ResultView view, UnitFigures unit) {
        var row = FigureRow.published(text.name(unit.name()), unit.totals(), lists(view, unit))
                .noted(text.of(unit.tier()));
        return row.placed(unit.place());
    }

    private static Optional<Function<AssignmentClass, String>> lists(ResultView view, UnitFigures unit) {
        return view.open().contains(unit.unitId())
                ? Optional.of(one -> address(view.head().id(), unit.unitId(), one))
                : Optional.empty();
    }

    public FigureRow all(ResultView view) {
        var open = view.units().stream().allMatch(unit -> view.open().contains(unit.unitId()));
        return FigureRow.published(
                text.say("totals.sum"),
                view.totals(),
                open ? Optional.of(one -> address(view.head().id(), null, one)) : Optional.empty());
    }

    private static String address(UUID id, UUID unit, AssignmentClass one) {
        return SelectionAddress.of("/result.xhtml", query(id, unit, one)) + "#rows";
    }

    static Map<String, String> query(UUID id, UUID unit, AssignmentClass one) {
        var query = new TreeMap<>(Map.of("id", id.toString(), "list", "true"));
        if (unit != null) {
            query.put("unit", unit.toString());
        }
        if (one != null) {
            query.put("class", one.name());
        }
        return query;
    }
}
