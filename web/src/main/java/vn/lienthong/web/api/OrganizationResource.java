package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

    @Inject
    ViewingOrganization viewing;

    @Inject
    Caller caller;

    @GET
    @Path("/units")
    @Operation(
            summary = "Units whose name, former name or code has the words",
            description = "tones do not matter; without words the unit at the top; by code")
    @APIResponse(responseCode = "200", description = "the units found")
    public UnitsFound units(@QueryParam("words") @DefaultValue("") String words, @BeanParam Paging paging) {
        var by = caller.actor();
        if (words.isBlank()) {
            var top = UnitItem.of(viewing.unit(viewing.top(), by));
            return new UnitsFound(paging.page(), paging.size(), 1, paging.first() > 0 ? List.of() : List.of(top));
        }
        return new UnitsFound(
                paging.page(),
                paging.size(),
                viewing.countUnits(words),
                viewing.findUnits(words, paging.first(), paging.size()).stream()
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
    @Operation(
            summary = "People whose name, user name or employee code has the words",
            description = "by name; without words nobody")
    @APIResponse(responseCode = "200", description = "the people found")
    public PeopleFound people(@QueryParam("words") @DefaultValue("") String words, @BeanParam Paging paging) {
        caller.actor();
        return words.isBlank()
                ? new PeopleFound(paging.page(), paging.size(), 0, List.of())
                : new PeopleFound(
                        paging.page(),
                        paging.size(),
                        viewing.countPeople(words),
                        viewing.findPeople(words, paging.first(), paging.size()));
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

    /** One page of the units found and how many there are on all. */
    public record UnitsFound(int page, int size, long total, List<UnitItem> items) {}

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

    /** One page of the people found and how many there are on all. */
    public record PeopleFound(int page, int size, long total, List<PersonRow> items) {}

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
