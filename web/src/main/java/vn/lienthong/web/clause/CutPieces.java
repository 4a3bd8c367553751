package vn.lienthong.web.clause;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Draft;
import vn.lienthong.casefile.Drafts;
import vn.lienthong.web.signon.CurrentActor;

/** The preview of a cut lies among the person's drafts, so that neither a lost session nor a restart loses it. */
@Dependent
class CutPieces {

    @Inject
    Drafts drafts;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    List<CutPiece> of(UUID directive) {
        return drafts.find(current.actor().officialId(), key(directive))
                .map(CutPieces::read)
                .orElseGet(ArrayList::new);
    }

    void keep(UUID directive, List<CutPiece> pieces) {
        var rows = Json.createArrayBuilder();
        pieces.stream().map(CutPiece::stored).forEach(rows::add);
        var json = Json.createObjectBuilder().add("pieces", rows).build().toString();
        drafts.save(current.actor().officialId(), key(directive), json, clock.instant());
    }

    void discard(UUID directive) {
        drafts.discard(current.actor().officialId(), key(directive));
    }

    private static List<CutPiece> read(Draft draft) {
        try (var reader = Json.createReader(new StringReader(draft.content()))) {
            return reader.readObject().getJsonArray("pieces").getValuesAs(JsonObject.class).stream()
                    .map(CutPiece::of)
                    .collect(toCollection(ArrayList::new));
        }
    }

    private static String key(UUID directive) {
        return "cut:" + directive;
    }
}
