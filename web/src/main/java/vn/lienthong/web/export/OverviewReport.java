package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.matter.CountingMatters;
import vn.lienthong.organization.Actor;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Movement;
import vn.lienthong.overview.Overview;
import vn.lienthong.overview.Ranking;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.web.overview.FigureRows;
import vn.lienthong.web.reader.Texts;

/** The dashboard's tables, to be handed in: those of assignments, and where nothing is left out that of matters. */
@RequestScoped
public class OverviewReport {

    @Inject
    ViewingOverview viewing;

    @Inject
    FigureRows rows;

    @Inject
    CountingMatters matters;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    void write(Frame frame, Actor by, ReportWriter into) throws IOException {
        var view = viewing.view(frame, by);
        var classes = view.totals().byClass().keySet().stream().sorted().toList();
        var sum = rows.all(view.totals(), frame);
        var ranked = new Figures(text, classes, true);
        into.begin(new Report(
                text.say("overview.title"), notes(view, frame), ranked.columns(text.say("assignment.lead"))));
        ranked.write(rows.units(view, frame), sum, into);
        var plain = new Figures(text, classes, false);
        into.begin(new Report(text.say("overview.tiers"), List.of(), plain.columns(text.say("overview.tier"))));
        plain.write(rows.tiers(view, frame), sum, into);
        into.begin(new Report(
                text.say("overview.directives"),
                List.of(text.say("overview.directives.hint")),
                plain.columns(text.say("directive.document"))));
        plain.write(rows.directives(view, frame), sum, into);
        writeTrend(view, into);
        if (frame.equals(Frame.ALL)) {
            new FlowTable(text).write(matters.count(by), into);
        }
    }

    /** What the numbers are about, and whether they add up. */
    private List<String> notes(Overview view, Frame frame) {
        var notes = new ArrayList<String>();
        notes.add(text.say("overview.asOf", LocalDate.now(clock)));
        frame.span().ifPresent(span -> notes.add(text.say("export.span", span.from(), span.to(), frame.basis())));
        if (view.totals().unaccounted() != 0) {
            notes.add(text.say(
                    "totals.unaccounted",
                    view.totals().unaccounted(),
                    view.totals().total()));
        }
        notes.add(text.say("overview.rankingRule", Ranking.LEAST));
        return notes;
    }

    private void writeTrend(Overview view, ReportWriter into) throws IOException {
        var columns = new ArrayList<>(List.of(Column.text(text.say("overview.month"), 20)));
        Arrays.stream(Movement.values()).forEach(each -> columns.add(Column.number(text.of(each))));
        into.begin(new Report(text.say("overview.trend"), List.of(), columns));
        for (var month : view.trend()) {
            var when = month.month().month();
            var cells =
                    new ArrayList<Object>(List.of(text.say("overview.monthOf", when.getMonthValue(), when.getYear())));
            Arrays.stream(Movement.values()).forEach(each -> cells.add(month.of(each)));
            into.line(cells);
        }
    }
}
