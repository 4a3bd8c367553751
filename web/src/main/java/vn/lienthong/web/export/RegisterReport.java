package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentRow;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.ReadingRegister;
import vn.lienthong.document.RegisterLine;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.reader.Texts;

/** A register of outgoing documents with the columns of the paper book; it is written while it is read. */
@RequestScoped
public class RegisterReport {

    @Inject
    ReadingRegister reading;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    String title() {
        return text.say("register.title");
    }

    void write(DocumentFilter filter, Actor by, ReportWriter into) throws IOException {
        into.begin(new Report(title(), notes(filter), columns()));
        reading.each(filter, by, line -> {
            try {
                into.line(cells(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> notes(DocumentFilter filter) {
        var issuer = text.name(reading.issuer(filter.issuer().orElseThrow()));
        var kind = filter.kind().map(text::of).orElseGet(() -> text.say("register.series.any"));
        return List.of(
                text.say("register.of", issuer, kind, filter.year().orElseThrow()),
                text.say("overview.asOf", LocalDate.now(clock)));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(text.say("directive.symbol"), 16),
                Column.text(text.say("document.signedOn"), 12),
                Column.text(text.say("register.content"), 46),
                Column.text(text.say("directive.signer"), 22),
                Column.text(text.say("document.recipients"), 40),
                Column.text(text.say("document.draftingUnit"), 26),
                Column.text(text.say("document.issuedOn"), 12),
                Column.text(text.say("register.remark"), 16));
    }

    private List<Object> cells(RegisterLine line) {
        var document = line.document();
        return Arrays.asList(
                document.symbol(),
                document.signedOn(),
                text.of(document.kind()) + ": " + document.summary(),
                document.signer(),
                line.recipients().stream().map(text::name).collect(Collectors.joining("; ")),
                text.name(document.draftingUnit()),
                document.issuedOn(),
                remark(document));
    }

    private String remark(DocumentRow document) {
        if (document.state() == DocumentState.RECALLED) {
            return text.of(document.state());
        }
        if (document.lateOn(LocalDate.now(clock))) {
            return text.say("document.late");
        }
        return document.issuedOn() == null ? text.say("document.notIssued") : "";
    }
}
