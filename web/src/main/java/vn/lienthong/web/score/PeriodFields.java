package vn.lienthong.web.score;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.lienthong.score.Period;
import vn.lienthong.score.PeriodKind;
import vn.lienthong.web.reader.Texts;

/** The period that a page of scores is about; it stands in the address. Nothing chosen means the reporting month of today. */
@Named("period")
@RequestScoped
public class PeriodFields {

    @Inject
    Clock clock;

    @Inject
    Texts text;

    private PeriodKind kind = PeriodKind.MONTH;
    private LocalDate day;
    private LocalDate from;
    private LocalDate to;

    /** From the first to the last day when both are given, otherwise the period of the kind around the day. */
    Period value() {
        return from != null && to != null ? new Period(from, to) : Period.containing(middle(), kind);
    }

    private LocalDate middle() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public String getSpan() {
        return text.say("score.span", value().from(), value().to());
    }

    /** The address of a period's page: this one's, the one before or the one after. */
    public String getQuery() {
        return from != null && to != null ? "from=" + text.date(from) + "&to=" + text.date(to) : query(middle());
    }

    /** The same as a map, for addresses that have more in them. */
    public Map<String, String> parameters() {
        return from != null && to != null
                ? Map.of("from", text.date(from), "to", text.date(to))
                : Map.of("kind", kind.name(), "day", text.date(middle()));
    }

    public String getPrevious() {
        return query(value().from().minusDays(1));
    }

    public String getNext() {
        return query(value().to().plusDays(1));
    }

    private String query(LocalDate around) {
        return "kind=" + kind + "&day=" + text.date(around);
    }

    public PeriodKind[] getKinds() {
        return PeriodKind.values();
    }

    public PeriodKind getKind() {
        return kind;
    }

    public void setKind(PeriodKind kind) {
        this.kind = kind == null ? PeriodKind.MONTH : kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
