package vn.lienthong.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Tier;
import vn.lienthong.overview.Basis;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Quarter;
import vn.lienthong.overview.ReportMonth;
import vn.lienthong.overview.Selection;
import vn.lienthong.overview.Span;
import vn.lienthong.web.reader.Texts;

/** The fields in which the dashboard and the list are narrowed. */
@Named
@RequestScoped
public class FrameFields {

    @Inject
    RequestedSelection requested;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    private Selection selection;

    /** A link to a period. */
    public record PeriodLink(String label, String address, boolean chosen) {}

    public Selection getSelection() {
        if (selection == null) {
            selection = requested.get();
        }
        return selection;
    }

    public Frame getFrame() {
        return getSelection().frame();
    }

    public String getFrom() {
        return getFrame().span().map(Span::from).map(text::date).orElse("");
    }

    public String getTo() {
        return getFrame().span().map(Span::to).map(text::date).orElse("");
    }

    public boolean isNarrowed() {
        return !getFrame().equals(Frame.ALL);
    }

    public List<Basis> getBases() {
        return List.of(Basis.values());
    }

    public List<Tier> getTiers() {
        return List.of(Tier.values());
    }

    /** The periods of the reports that lie around today. */
    public List<PeriodLink> getPeriods() {
        var today = LocalDate.now(clock);
        var month = ReportMonth.of(today);
        var quarter = Quarter.of(today);
        return List.of(
                new PeriodLink(
                        text.say("overview.anyTime"),
                        address(atAnyTime()),
                        getFrame().span().isEmpty()),
                link("overview.thisMonth", month.span()),
                link("overview.lastMonth", month.plus(-1).span()),
                link("overview.thisQuarter", quarter.span()),
                link("overview.lastQuarter", quarter.previous().span()),
                link(
                        "overview.thisYear",
                        new Span(
                                new Quarter(quarter.year(), 1).span().from(),
                                new Quarter(quarter.year(), 4).span().to())));
    }

    private Frame atAnyTime() {
        var frame = getFrame();
        return new Frame(Optional.empty(), Basis.ISSUED, frame.tier(), frame.unit(), frame.directive());
    }

    private PeriodLink link(String key, Span span) {
        var frame = getFrame().within(span, getFrame().basis());
        return new PeriodLink(text.say(key), address(frame), frame.equals(getFrame()));
    }

    private static String address(Frame frame) {
        return SelectionAddress.of("/overview.xhtml", frame);
    }
}
