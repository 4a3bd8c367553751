package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/**
 * Enters the first directive and sends it for issue. A draft left over from a loading that broke off is completed; a
 * directive that has been sent already is left alone.
 */
final class LoadingDirective {
    private static final String DRAFT = "DRAFT";
    private final Server server;
    private final PrintStream out;

    LoadingDirective(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    void run(DirectiveSeed seed) {
        var known = find(seed);
        if (known.filter(directive -> !DRAFT.equals(directive.getString("state")))
                .isPresent()) {
            out.println(seed.symbol() + ": there already, left as it is");
            return;
        }
        complete(seed, known.orElseGet(() -> enter(seed)));
    }

    private Optional<JsonObject> find(DirectiveSeed seed) {
        var found = server.page("/directives?symbol=" + URLEncoder.encode(seed.symbol(), UTF_8));
        return found.getValuesAs(JsonObject.class).stream()
                .filter(seed::isSameAs)
                .findFirst();
    }

    private JsonObject enter(DirectiveSeed seed) {
        return server.post("/directives", Body.json(seed.head()));
    }

    private void complete(DirectiveSeed seed, JsonObject draft) {
        var path = "/directives/" + draft.getString("id");
        addAssignments(seed, draft, path);
        attach(seed, draft, path);
        relate(seed, path);
        addClauses(seed, path);
        server.post(path + "/send", Body.empty());
        out.printf(
                "%s: %d assignments, sent for issue%n",
                seed.symbol(), seed.assignments().size());
    }

    private void addAssignments(DirectiveSeed seed, JsonObject draft, String path) {
        var there = texts(draft, "clauses");
        seed.assignments().stream()
                .filter(assignment -> !there.contains(assignment.getString("clause")))
                .forEach(assignment -> server.post(path + "/assignments", Body.json(assignment)));
    }

    private void attach(DirectiveSeed seed, JsonObject draft, String path) {
        var file = seed.fileName();
        if (!texts(draft, "fileNames").contains(file)) {
            server.post(path + "/files", Body.pdf(file, SeedFiles.read(file)));
        }
    }

    private void relate(DirectiveSeed seed, String path) {
        if (server.list(path + "/lineage").isEmpty()) {
            seed.lineage().forEach(relation -> server.post(path + "/lineage", Body.json(relation)));
        }
    }

    private void addClauses(DirectiveSeed seed, String path) {
        if (server.list(path + "/clauses").isEmpty()) {
            server.post(path + "/clauses", Body.json(seed.clauses()));
        }
    }

    private static List<String> texts(JsonObject object, String key) {
        JsonArray array = object.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return array.getValuesAs(JsonString::getString);
    }
}
