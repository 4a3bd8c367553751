package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.overview.Ranking;
import vn.lienthong.overview.ResultView;
import vn.lienthong.overview.ViewingResult;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.overview.ResultRows;
import vn.lienthong.web.reader.Texts;

/** A published result, to be handed in. */
@RequestScoped
public class ResultReport {

    @Inject
    ViewingResult viewing;

    @Inject
    ResultRows rows;

    @Inject
    Texts text;

    ResultView find(String id, Actor by) {
        try {
            return viewing.view(UUID.fromString(id), by);
        } catch (IllegalArgumentException e) {
            throw new NotFound(ResultView.class, id);
        }
    }

    String title(ResultView view) {
        var quarter = view.head().quarter();
        return text.say("result.title", quarter.number(), quarter.year());
    }

    void write(ResultView view, ReportWriter into) throws IOException {
        var head = view.head();
        var notes = new ArrayList<String>();
        notes.add(text.say(
                "result.asOf", head.asOf(), head.version(), head.publishedBy(), head.post(), head.publishedAt()));
        if (!head.reason().isEmpty()) {
            notes.add(text.say("result.reason", head.reason()));
        }
        notes.add(text.say("overview.rankingRule", Ranking.LEAST));
        var classes = view.totals().byClass().keySet().stream().sorted().toList();
        var figures = new Figures(text, classes, true);
        into.begin(new Report(title(view), notes, figures.columns(text.say("assignment.lead"))));
        figures.write(rows.units(view), rows.all(view), into);
    }
}
