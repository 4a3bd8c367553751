package vn.lienthong.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.organization.HeadingPapers;
import vn.lienthong.overview.ListSort;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.overview.SelectionReader;
import vn.lienthong.web.overview.UnreadableParameter;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out what the dashboard, the list and the registers show as files, with the same address and for the same eyes. */
@WebServlet("/exports/*")
public class ExportServlet extends HttpServlet {

    @Inject
    OverviewReport overview;

    @Inject
    ListReport list;

    @Inject
    ResultReport result;

    @Inject
    RegisterExport register;

    @Inject
    RegisterReport registerReport;

    @Inject
    MattersReport matters;

    @Inject
    HeadingPapers headings;

    @Inject
    Typeface type;

    @Inject
    Texts text;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Writes one of the reports. */
    private interface Content {
        void writeInto(ReportWriter writer) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var path = String.valueOf(request.getPathInfo());
            var kind = FileKind.of(path).orElseThrow(() -> new NotFound(FileKind.class, path));
            send(kind, kind.nameOf(path), request, response);
        } catch (NotFound | UnreadableParameter e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(FileKind kind, String report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (report) {
            case "overview" -> {
                var frame =
                        new SelectionReader(request::getParameter).selection().frame();
                send(kind, text.say("overview.title"), response, into -> overview.write(frame, current.actor(), into));
            }
            case "assignments" -> {
                var selection = new SelectionReader(request::getParameter).selection();
                var sort = sort(request);
                send(
                        kind,
                        text.say("list.title"),
                        response,
                        into -> list.write(selection, sort, current.actor(), into));
            }
            case "result" -> {
                var view = result.find(String.valueOf(request.getParameter("id")), current.actor());
                send(kind, result.title(view), response, into -> result.write(view, into));
            }
            case "register" -> {
                var filter = register.filter(request::getParameter, current.actor());
                send(
                        kind,
                        registerReport.title(),
                        response,
                        into -> registerReport.write(filter, current.actor(), into));
            }
            case "matters" -> {
                var filter = MattersReport.filter(request::getParameter);
                send(kind, matters.title(), response, into -> matters.write(filter, current.actor(), into));
            }
            default -> throw new NotFound(FileKind.class, report);
        }
    }

    private static ListSort sort(HttpServletRequest request) {
        var wanted = Optional.ofNullable(request.getParameter("sort")).filter(name -> !name.isBlank());
        try {
            return wanted.map(ListSort::valueOf).orElse(ListSort.DUE);
        } catch (IllegalArgumentException e) {
            throw new NotFound(ListSort.class, wanted);
        }
    }

    private void send(FileKind kind, String title, HttpServletResponse response, Content content) throws IOException {
        var today = LocalDate.now(clock);
        response.setContentType(kind.contentType());
        response.setHeader("Content-Disposition", SavedFileServlet.disposition(title + " " + today + kind.ending()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        var heading = headings.of(current.actor());
        var placeAndDate = Papers.placeAndDate(heading, today);
        var out = response.getOutputStream();
        try (var writer = kind == FileKind.XLSX
                ? new Workbook(out, heading, placeAndDate)
                : new Paper(out, type, text, heading, placeAndDate)) {
            content.writeInto(writer);
        }
    }
}
