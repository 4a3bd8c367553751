package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.NoticedCaseFile;
import vn.lienthong.notification.NoticedDelegation;
import vn.lienthong.notification.Notices;

/** What the person's posts were told. */
@Path("/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "One page of the notices, newest first",
            description =
                    "event: a kind of notice, such as REMINDED; one that is about a delegation has that in place of"
                            + " caseFileId, kind, number and title")
    @APIResponse(responseCode = "200", description = "the notices of one page")
    public Page page(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("event") String event,
            @BeanParam Paging paging) {
        var by = caller.actor();
        var kind = Optional.ofNullable(event)
                .map(name -> Fields.oneOf(NoticeEvent.class, "event", name.toUpperCase(Locale.ROOT)));
        var filter = new NoticeFilter(unread, kind);
        var rows = notices.page(filter, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> notices.count(filter, by)),
                notices.unread(by),
                rows.stream().map(Told::of).toList());
    }

    @POST
    @Path("/{id}/read")
    @Operation(
            summary = "Marks one notice of the person as read",
            description = "Once or twice, the effect is the same.")
    @APIResponse(responseCode = "204", description = "read; also when the person has no such notice")
    public void read(@PathParam("id") UUID id) {
        notices.markRead(id, caller.actor());
    }

    @POST
    @Path("/read")
    @Operation(summary = "Marks all notices of the person as read")
    @APIResponse(responseCode = "204", description = "read")
    public void readAll() {
        notices.markAllRead(caller.actor());
    }

    /** A page, with the number on all pages and the number of unread ones whatever is filtered. */
    public record Page(int page, int size, long total, long unread, List<Told> items) {}

    /** A notice, of a case file or of a delegation. */
    public record Told(
            UUID id,
            String event,
            UUID caseFileId,
            String kind,
            String number,
            String title,
            NoticedDelegation delegation,
            Instant at,
            boolean read) {

        static Told of(NoticeRow row) {
            var file = row.caseFile();
            return new Told(
                    row.id(),
                    row.event().name(),
                    file.map(NoticedCaseFile::id).orElse(null),
                    file.map(each -> each.kind().name()).orElse(null),
                    file.map(NoticedCaseFile::number).orElse(null),
                    file.map(NoticedCaseFile::title).orElse(null),
                    row.delegation().orElse(null),
                    row.at(),
                    row.read());
        }
    }
}
