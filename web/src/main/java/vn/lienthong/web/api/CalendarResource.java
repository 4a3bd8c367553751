package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.recalculation.ChangingCalendar;
import vn.lienthong.assignment.recalculation.DueDateChange;
import vn.lienthong.assignment.recalculation.RecalculatingDueDates;
import vn.lienthong.assignment.recalculation.RecalculationProgress;
import vn.lienthong.calendar.CalendarDay;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.DayKind;
import vn.lienthong.calendar.ViewingCalendar;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.reader.Texts;

/** The working calendar of a year, what a change of it would move, and changing it. */
@Path("/calendars/{year}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    ViewingCalendar viewing;

    @Inject
    RecalculatingDueDates recalculating;

    @Inject
    ChangingCalendar changing;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(
            summary = "The working calendar of a year",
            description = "only the days that are not what their weekday says")
    public CalendarBody year(@PathParam("year") int year) {
        caller.actor();
        return viewing.year(year).map(CalendarBody::of).orElseThrow(() -> new NotFound(CalendarEdit.class, year));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which open due dates a calendar would move",
            description = "nothing is written; system administrators only")
    public List<MovedDay> preview(@PathParam("year") int year, CalendarBody body) {
        return recalculating.preview(edit(year, body), caller.administrator()).stream()
                .map(MovedDay::of)
                .toList();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces the calendar of a year",
            description =
                    "recalculate=true counts the open due dates anew; batch follows that. System administrators only")
    @APIResponse(
            responseCode = "200",
            description = "changed; batch names the counting anew",
            content = @Content(schema = @Schema(implementation = Changed.class)))
    @APIResponse(responseCode = "409", description = "somebody changed the year since that version")
    public Changed change(
            @PathParam("year") int year, @QueryParam("recalculate") boolean recalculate, CalendarBody body) {
        var reason = texts.say("calendar.reason", String.valueOf(year));
        return new Changed(changing.change(edit(year, body), recalculate, reason, caller.administrator())
                .orElse(null));
    }

    @GET
    @Path("/recalculations/{batch}")
    @Operation(summary = "How far the counting anew is")
    public RecalculationProgress progress(@PathParam("year") int year, @PathParam("batch") UUID batch) {
        caller.actor();
        return changing.progress(batch);
    }

    private static CalendarEdit edit(int year, CalendarBody body) {
        var days = Fields.required("days", Fields.required("calendar", body).days()).stream()
                .map(DayBody::day)
                .toList();
        var version = body.version() == null ? CalendarEdit.NONE_YET : body.version();
        return new CalendarEdit(year, version, body.provisional(), days);
    }

    /** A year; version as it was read, absent for a year that had none. */
    public record CalendarBody(Long version, boolean provisional, List<DayBody> days) {

        static CalendarBody of(CalendarEdit edit) {
            return new CalendarBody(
                    edit.version(),
                    edit.provisional(),
                    edit.days().stream().map(DayBody::of).toList());
        }
    }

    /** A day; kind is HOLIDAY, COMPENSATION_OFF or WORKED_SATURDAY. */
    public record DayBody(LocalDate date, String kind, String name, String nameEn) {

        static DayBody of(CalendarDay day) {
            return new DayBody(day.date(), day.kind().name(), day.name(), day.nameEn());
        }

        CalendarDay day() {
            return new CalendarDay(
                    Fields.required("date", date),
                    Fields.oneOf(DayKind.class, "kind", kind),
                    Fields.required("name", name),
                    Fields.required("nameEn", nameEn));
        }
    }

    /** A due date that would move. */
    public record MovedDay(String kind, UUID subjectId, UUID caseFileId, String title, LocalDate from, LocalDate to) {

        static MovedDay of(DueDateChange change) {
            return new MovedDay(
                    change.kind().name(),
                    change.subjectId(),
                    change.caseFileId(),
                    change.title(),
                    change.from(),
                    change.to());
        }
    }

    /** What the counting anew is followed by; absent when no day moves. */
    public record Changed(UUID batch) {}
}
