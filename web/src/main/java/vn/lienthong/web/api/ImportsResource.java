package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.recalculation.ChangingCalendar;
import vn.lienthong.assignment.recalculation.ImportedCalendar;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.organization.ImportingOfficials;
import vn.lienthong.organization.ImportingPosts;
import vn.lienthong.organization.ImportingUnits;
import vn.lienthong.web.reader.Texts;

/** Taking in units, posts, officials and calendars from CSV files: all lines, or none and a list of the bad ones. */
@Path("/imports")
@RequestScoped
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    ImportingUnits units;

    @Inject
    ImportingPosts posts;

    @Inject
    ImportingOfficials officials;

    @Inject
    ChangingCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @POST
    @Path("/units")
    @Operation(
            summary = "Adds and changes units by code",
            description = "code,admin_code,parent_code,kind,tier,name_vi,name_en,valid_from")
    @APIResponse(
            responseCode = "200",
            description = "how many lines were read, and what became of them",
            content = @Content(schema = @Schema(implementation = ImportTaken.class)))
    @APIResponse(responseCode = "422", description = "nothing was written; bad lists each fault of each line")
    public Response units(String csv) {
        return answer(units.importUnits(csv, caller.administrator()));
    }

    @POST
    @Path("/posts")
    @Operation(summary = "Adds and changes posts by code", description = "code,unit_code,kind,title_vi,title_en")
    @APIResponse(
            responseCode = "200",
            description = "how many lines were read, and what became of them",
            content = @Content(schema = @Schema(implementation = ImportTaken.class)))
    @APIResponse(responseCode = "422", description = "nothing was written; bad lists each fault of each line")
    public Response posts(String csv) {
        return answer(posts.importPosts(csv, caller.administrator()));
    }

    @POST
    @Path("/officials")
    @Operation(
            summary = "Adds and changes officials and the posts they hold",
            description =
                    "employee_code,username,full_name,email,post_code,from,roles; a line for each person and post")
    @APIResponse(
            responseCode = "200",
            description = "how many lines were read, and what became of them",
            content = @Content(schema = @Schema(implementation = ImportTaken.class)))
    @APIResponse(responseCode = "422", description = "nothing was written; bad lists each fault of each line")
    public Response officials(String csv) {
        return answer(officials.importOfficials(csv, caller.administrator()));
    }

    @POST
    @Path("/calendar/{year}")
    @Operation(
            summary = "Replaces the working calendar of a year",
            description =
                    "date,kind,name_vi,name_en; only days that are not what their weekday says. Where open due dates would move,"
                            + " recalculate says whether they are counted anew; /calendars/{year}/preview shows them first")
    @APIResponse(
            responseCode = "200",
            description = "how many lines were read, what became of them, and the batch that names the counting anew",
            content = @Content(schema = @Schema(implementation = CalendarTaken.class)))
    @APIResponse(responseCode = "409", description = "open due dates would move, and recalculate is not said")
    @APIResponse(responseCode = "422", description = "nothing was written; bad lists each fault of each line")
    public Response calendar(
            @PathParam("year") int year,
            @QueryParam("provisional") @DefaultValue("false") boolean provisional,
            @QueryParam("recalculate") Boolean recalculate,
            String csv) {
        var reason = texts.say("calendar.reason", String.valueOf(year));
        var taken = calendar.importFile(
                year, provisional, csv, Optional.ofNullable(recalculate), reason, caller.administrator());
        return taken.report().isRefused()
                ? refused(taken.report())
                : Response.ok(CalendarTaken.of(taken)).build();
    }

    /** @param batch names the counting anew of due dates; null when none moves */
    public record CalendarTaken(int read, int created, int updated, int unchanged, UUID batch) {

        static CalendarTaken of(ImportedCalendar taken) {
            var report = taken.report();
            return new CalendarTaken(
                    report.read(),
                    report.created(),
                    report.updated(),
                    report.unchanged(),
                    taken.batch().orElse(null));
        }
    }

    public record ImportTaken(int read, int created, int updated, int unchanged) {

        static ImportTaken of(ImportReport report) {
            return new ImportTaken(report.read(), report.created(), report.updated(), report.unchanged());
        }
    }

    private Response answer(ImportReport report) {
        return report.isRefused()
                ? refused(report)
                : Response.ok(ImportTaken.of(report)).build();
    }

    private Response refused(ImportReport report) {
        var bad = report.bad().stream().map(this::told).toList();
        return new Problem(
                        "about:blank",
                        "Unprocessable Content",
                        UNPROCESSABLE,
                        texts.say("api.importRefused", BadLine.lines(report.bad())),
                        null,
                        report.read(),
                        bad)
                .answer();
    }

    private BadLineAnswer told(BadLine line) {
        return new BadLineAnswer(
                line.line(), texts.say(line.rule().key(), line.arguments().toArray()));
    }
}
