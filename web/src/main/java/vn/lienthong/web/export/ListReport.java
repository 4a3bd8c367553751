package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.overview.AssignmentLine;
import vn.lienthong.overview.ListSort;
import vn.lienthong.overview.ListingAssignments;
import vn.lienthong.overview.Selection;
import vn.lienthong.web.reader.Texts;

/** The list of assignments, to be handed in; it is written while it is read. */
@RequestScoped
public class ListReport {

    @Inject
    ListingAssignments listing;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    void write(Selection selection, ListSort sort, Actor by, ReportWriter into) throws IOException {
        into.begin(new Report(
                text.say("list.title"), List.of(text.say("overview.asOf", LocalDate.now(clock))), columns()));
        listing.each(selection, sort, by, line -> {
            try {
                into.line(cells(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Column> columns() {
        return List.of(
                Column.text(text.say("caseFile.number"), 16),
                Column.text(text.say("assignment.title"), 46),
                Column.text(text.say("directive.document"), 16),
                Column.text(text.say("assignment.clause"), 9),
                Column.text(text.say("assignment.lead"), 26),
                Column.text(text.say("deadline.class"), 18),
                Column.number(text.say("progress.percent")),
                Column.text(text.say("deadline.issued"), 12),
                Column.text(text.say("assignment.deadline"), 12),
                Column.text(text.say("deadline.submitted"), 12));
    }

    private List<Object> cells(AssignmentLine line) {
        return Arrays.asList(
                line.number(),
                line.title(),
                line.directive(),
                line.clause(),
                text.name(line.leadUnit()),
                line.inClass().map(text::of).orElseGet(() -> text.say("list.noClass")),
                (long) line.percent(),
                line.issuedOn(),
                line.standing() ? text.say("term.standing") : line.deadline(),
                line.submittedOn());
    }
}
