package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.overview.DirectiveFigures;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Overview;
import vn.lienthong.overview.UnitFigures;
import vn.lienthong.web.reader.Texts;

/** The rows of the dashboard's tables, in the reader's language; pages and files show the same ones. */
@RequestScoped
public class FigureRows {

    private static final String PAGE = "/overview.xhtml";

    @Inject
    Texts text;

    public FigureRow all(Totals totals, Frame frame) {
        return FigureRow.of(text.say("totals.sum"), totals, frame);
    }

    public List<FigureRow> tiers(Overview view, Frame frame) {
        var rows = new ArrayList<FigureRow>();
        Arrays.stream(Tier.values())
                .filter(view.tiers()::containsKey)
                .map(tier -> FigureRow.of(text.of(tier), view.tiers().get(tier), frame.at(tier))
                        .leadingTo(SelectionAddress.of(PAGE, frame.at(tier))))
                .forEach(rows::add);
        withoutUnit(view, frame).ifPresent(rows::add);
        return rows;
    }

    public List<FigureRow> units(Overview view, Frame frame) {
        var rows = new ArrayList<>(
                view.units().stream().map(unit -> unit(unit, frame)).toList());
        withoutUnit(view, frame).ifPresent(rows::add);
        return rows;
    }

    private FigureRow unit(UnitFigures unit, Frame frame) {
        var own = frame.ledBy(unit.unitId());
        return FigureRow.of(text.name(unit.name()), unit.totals(), own)
                .noted(text.of(unit.tier()))
                .placed(unit.place())
                .leadingTo(SelectionAddress.of(PAGE, own));
    }

    private Optional<FigureRow> withoutUnit(Overview view, Frame frame) {
        return Optional.of(view.withoutUnit())
                .filter(totals -> totals.total() > 0)
                .map(totals -> FigureRow.ofNoUnit(text.say("overview.withoutUnit"), totals, frame));
    }

    public List<FigureRow> directives(Overview view, Frame frame) {
        var rows = new ArrayList<>(
                view.directives().stream().map(each -> directive(each, frame)).toList());
        if (view.otherDirectives().total() > 0) {
            rows.add(FigureRow.ofOtherDirectives(text.say("overview.otherDirectives"), view.otherDirectives(), frame));
        }
        return rows;
    }

    private static FigureRow directive(DirectiveFigures each, Frame frame) {
        var own = frame.from(each.directiveId());
        return FigureRow.of(each.symbol(), each.totals(), own)
                .noted(each.summary())
                .leadingTo(SelectionAddress.of(PAGE, own));
    }
}
