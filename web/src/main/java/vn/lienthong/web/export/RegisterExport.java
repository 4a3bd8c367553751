package vn.lienthong.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.HeadingPapers;
import vn.lienthong.rule.NotFound;

/** A register that is taken out, as its page is filtered. */
@RequestScoped
public class RegisterExport {

    @Inject
    RegisterReport report;

    @Inject
    ViewingDocument viewing;

    @Inject
    HeadingPapers headings;

    @Inject
    Clock clock;

    /**
     * What the parameters of the page's address ask for.
     *
     * @throws NotFound for a register that is nothing to the person, or what makes no sense
     */
    DocumentFilter filter(UnaryOperator<String> parameter, Actor by) {
        var unit = String.valueOf(parameter.apply("unit"));
        var issuer = viewing.registers(by).stream()
                .map(each -> each.id())
                .filter(id -> id.toString().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(DocumentFilter.class, unit));
        return DocumentFilter.register(
                issuer, given(parameter, "kind").map(RegisterExport::kind), year(parameter), late(parameter));
    }

    private static Optional<String> given(UnaryOperator<String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).filter(value -> !value.isBlank());
    }

    private static DocumentKind kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(DocumentKind.class, name));
    }

    private int year(UnaryOperator<String> parameter) {
        try {
            return given(parameter, "year")
                    .map(Integer::valueOf)
                    .orElseGet(() -> LocalDate.now(clock).getYear());
        } catch (NumberFormatException e) {
            throw new NotFound(DocumentFilter.class, parameter.apply("year"));
        }
    }

    private static boolean late(UnaryOperator<String> parameter) {
        return "true".equals(parameter.apply("late"));
    }

    public String contentType() {
        return FileKind.XLSX.contentType();
    }

    public String name() {
        return report.title() + " " + LocalDate.now(clock) + FileKind.XLSX.ending();
    }

    public void write(DocumentFilter filter, Actor by, OutputStream out) throws IOException {
        var heading = headings.of(by);
        try (var book = new Workbook(out, heading, Papers.placeAndDate(heading, LocalDate.now(clock)))) {
            report.write(filter, by, book);
        }
    }
}
