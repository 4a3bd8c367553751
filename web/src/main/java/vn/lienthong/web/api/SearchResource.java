package vn.lienthong.web.api;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.search.Hit;
import vn.lienthong.search.HitKind;
import vn.lienthong.search.Piece;
import vn.lienthong.search.Searching;

/** Looking for words in everything that the person may see. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    Searching searching;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "One page of what is found, the best first, with the counts by kind",
            description =
                    "q: at least two characters, tones and case do not matter; kind: DIRECTIVE, ASSIGNMENT, DOCUMENT, INCOMING, MATTER, UNIT,"
                            + " PERSON, FILE, PROGRESS or REMARK")
    @APIResponse(responseCode = "200", description = "what was found")
    public Found find(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("kind") String kind,
            @BeanParam Paging paging) {
        var by = caller.actor();
        var wanted = Optional.ofNullable(kind).map(one -> Fields.oneOf(HitKind.class, "kind", one));
        var hits = searching.page(words, wanted, paging.first(), paging.size(), by);
        var counts = searching.counts(words, by);
        var total = wanted.map(one -> counts.getOrDefault(one, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        return new Found(
                paging.page(),
                paging.size(),
                total,
                counts,
                hits.stream().map(Item::of).toList());
    }

    /** A page, with how many there are of each kind on all pages. */
    public record Found(int page, int size, long total, Map<HitKind, Long> counts, List<Item> items) {}

    /** A hit; {@code caseFileId} and {@code at} are absent for units and people. */
    public record Item(
            HitKind kind,
            UUID id,
            UUID caseFileId,
            String number,
            String title,
            String snippet,
            String by,
            Instant at) {

        static Item of(Hit hit) {
            return new Item(
                    hit.kind(),
                    hit.id(),
                    hit.caseFileId(),
                    hit.number(),
                    plain(hit.title()),
                    plain(hit.snippet()),
                    hit.by(),
                    hit.at());
        }

        private static String plain(List<Piece> pieces) {
            return pieces.stream().map(Piece::text).collect(joining());
        }
    }
}
