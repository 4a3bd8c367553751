package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.administration.HoldingRow;
import vn.lienthong.administration.PersonRow;
import vn.lienthong.administration.PersonView;
import vn.lienthong.administration.PostDetails;
import vn.lienthong.administration.UnitRow;
import vn.lienthong.administration.UnitView;
import vn.lienthong.administration.ViewingOrganization;

/** Units, posts and people, as everybody may look them up. */
@Path("/organization")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationResource {

    private static final int MOST = 100;

    @Inject
    ViewingOrganization viewing;

    @Inject
    Caller caller;

    @GET
    @Path("/units")
    @Operation(
            summary = "Units whose name, former name or code has the words",
            description = "tones do not matter; without words the unit at the top; at most 100")
    @APIResponse(responseCode = "200", description = "the units found")
    public Units units(@QueryParam("words") @DefaultValue("") String words) {
        caller.actor();
        return words.isBlank()
                ? new Units(List.of(viewing.unit(viewing.top(), caller.actor())).stream()
                        .map(UnitItem::of)
                        .toList())
                : new Units(viewing.findUnits(words, MOST).stream()
                        .map(UnitItem::of)
                        .toList());
    }

    @GET
    @Path("/units/{id}")
    @Operation(
            summary = "A unit with its names, its posts and the units right below it",
            description = "openWork is absent where the work is not for the person of the token")
    @APIResponse(responseCode = "200", description = "the unit")
    @APIResponse(responseCode = "404", description = "there is none")
    public UnitView unit(@PathParam("id") UUID id) {
        return viewing.unit(id, caller.actor());
    }

    @GET
    @Path("/posts/{id}")
    @Operation(summary = "A post with everybody who held it, the last first")
    @APIResponse(responseCode = "200", description = "the post")
    @APIResponse(responseCode = "404", description = "there is none")
    public PostDetails post(@PathParam("id") UUID id) {
        return viewing.post(id, caller.actor());
    }

    @GET
    @Path("/people")
    @Operation(summary = "People whose name, user name or employee code has the words", description = "at most 100")
    @APIResponse(responseCode = "200", description = "the people found")
    public People people(@QueryParam("words") @DefaultValue("") String words) {
        caller.actor();
        return new People(words.isBlank() ? List.of() : viewing.findPeople(words, MOST));
    }

    @GET
    @Path("/people/{id}")
    @Operation(
            summary = "A person with the posts over time",
            description = "username and email are absent except for colleagues and administrators")
    @APIResponse(responseCode = "200", description = "the person")
    @APIResponse(responseCode = "404", description = "there is none")
    public PersonItem person(@PathParam("id") UUID id) {
        return PersonItem.of(viewing.person(id, caller.actor()));
    }

    /** Units found. */
    public record Units(List<UnitItem> items) {}

    /** A unit; its names are in Vietnamese. */
    public record UnitItem(UUID id, String code, String kind, String name, String parent) {

        static UnitItem of(UnitRow row) {
            return new UnitItem(
                    row.id(),
                    row.code(),
                    row.kind().name(),
                    row.name().vietnamese(),
                    row.parent() == null ? null : row.parent().vietnamese());
        }

        static UnitItem of(UnitView view) {
            return new UnitItem(
                    view.id(), view.code(), view.kind().name(), view.name().vietnamese(), null);
        }
    }

    /** People found. */
    public record People(List<PersonRow> items) {}

    /** A person as far as the person of the token may read. */
    public record PersonItem(
            UUID id,
            String employeeCode,
            String name,
            String username,
            String email,
            String account,
            List<HoldingRow> posts) {

        static PersonItem of(PersonView view) {
            return new PersonItem(
                    view.id(),
                    view.employeeCode(),
                    view.fullName(),
                    view.near() ? view.username() : null,
                    view.near() ? view.email() : null,
                    view.near() ? view.account().name() : null,
                    view.posts());
        }
    }
}
