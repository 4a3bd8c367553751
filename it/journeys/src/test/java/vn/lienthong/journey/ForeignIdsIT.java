package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever the description of the API and the folder of pages name by an id, another commune does not find. An address
 * that these tests do not know fails them with its name.
 */
class ForeignIdsIT {

    private static final String OTHER = "ct.lucngan";
    private static final String NOBODYS = "00000000-0000-0000-0000-00000000000b";
    private static final String API = "/api/v1/";

    /** What everybody may read: the organisation and published results. */
    private static final Set<String> EVERYBODYS = Set.of(
            "GET /api/v1/organization/units/{id}",
            "GET /api/v1/organization/posts/{id}",
            "GET /api/v1/organization/people/{id}",
            "GET /api/v1/results/{id}");

    /** An id chooses there among what is seen anyway, or is of the caller's own notices: nothing is found, nothing is said. */
    private static final Set<String> CHOOSING = Set.of(
            "GET /api/v1/overview",
            "GET /api/v1/delegations",
            "GET /api/v1/work-items",
            "POST /api/v1/documents",
            "GET /api/v1/matters",
            "POST /api/v1/matters",
            "POST /api/v1/process-models",
            "GET /api/v1/matters/flows/{key}",
            "GET /api/v1/documents/register",
            "GET /api/v1/documents/register.xlsx",
            "POST /api/v1/work-items/decisions",
            "POST /api/v1/notices/{id}/read",
            "GET /api/v1/drafts/{key}",
            "PUT /api/v1/drafts/{key}",
            "DELETE /api/v1/drafts/{key}",
            "GET /api/v1/calendars/{year}/recalculations/{batch}");

    /** What everybody may read. */
    private static final Set<String> OPEN_PAGES = Set.of(
            "post.xhtml", "unit.xhtml", "person.xhtml", "result.xhtml", "scores.xhtml unit", "matter-begin.xhtml unit");

    /** Nobody has one with the id that is asked for; of models that run for everybody there is nothing to reach for. */
    private static final Set<String> WITHOUT_TRACE = Set.of("reorganizations", "process-models");

    /** Under which addresses a matter can be reached. */
    private static final Set<String> OF_MATTERS = Set.of("matters", "case-files", "work-items", "files");

    /** Everybody may see how far a counting anew is, in figures; whose work it moves is not said. */
    private static final Set<String> COUNTING_PAGES = Set.of("calendar.xhtml batch");

    @RegisterExtension
    final Journey journey = new Journey();

    private KinhBac theirs;
    private Map<String, String> ids;
    private Map<String, String> innerIds;
    private KinhBacMatter matter;

    @BeforeEach
    void things() {
        theirs = new KinhBac(journey.system());
        ids = new HashMap<>(Map.of(
                "assignments", theirs.assignment,
                "directives", theirs.draft,
                "work-items", theirs.item,
                "case-files", theirs.assignment,
                "files", theirs.file(),
                "webhooks", theirs.webhook(),
                "saved-filters", theirs.filter(),
                "delegations", theirs.delegation(),
                "scores", theirs.official(),
                "notices", theirs.notice()));
        ids.put("documents", theirs.document);
        ids.put("incoming-documents", theirs.incoming);
        matter = new KinhBacMatter();
        ids.put("matters", matter.id);
        innerIds = Map.of(
                "input", theirs.input(),
                "clause", theirs.clause(),
                "relation", theirs.relation(),
                "workItem", theirs.item);
        ids.put("process-models", Leave.KEY);
        ids.put("calendars", theirs.batch());
        ids.put("reorganizations", NOBODYS);
    }

    @Test
    void noOperationTellsAnotherUnitsThings() {
        var program = Program.inTheNameOf(OTHER);
        var faults = new ArrayList<String>();
        for (var operation : Described.here().operations()) {
            if (!operation.ids().isEmpty() && !EVERYBODYS.contains(operation.name())) {
                reach(operation, program).ifPresent(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What everything with a case file offers is asked of a matter as well. */
    @Test
    void noOperationTellsWhatRunsByADrawnModel() {
        ids.putAll(Map.of("case-files", matter.id, "work-items", matter.item, "files", matter.file));
        var program = Program.inTheNameOf(OTHER);
        var faults = new ArrayList<String>();
        var asked = 0;
        for (var operation : Described.here().operations()) {
            if (OF_MATTERS.contains(kind(operation)) && !operation.ids().isEmpty()) {
                reach(operation, program).ifPresent(faults::add);
                asked++;
            }
        }
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(15);
    }

    /** Lists, sums, files to take away and drafts of forms have no id of a matter in their address. */
    @Test
    void noListAndNoDraftTellsWhatRunsByADrawnModel() {
        var program = Program.inTheNameOf(OTHER);
        var words = matter.title.split(" ")[4].split("/")[0];
        for (var path : List.of(
                "matters",
                "matters?flow=" + Leave.KEY,
                "matters?words=" + words,
                "matters/figures",
                "work-items?size=100",
                "work-items?desk=UNIT&size=100",
                "search?q=" + words,
                "events?size=100")) {
            assertThat(program.get(API + path).body()).as(path).doesNotContain(matter.title, matter.id);
        }
        assertThat(Cells.of(program.bytes(API + "matters/list.xlsx?flow=" + Leave.KEY))
                        .toString())
                .doesNotContain(matter.title);
        assertThat(Cells.of(Program.inTheNameOf("ct.kinhbac").bytes(API + "matters/list.xlsx?flow=" + Leave.KEY))
                        .toString())
                .contains(matter.title);
        for (var draft : matter.drafts()) {
            assertThat(program.get(API + "drafts/" + draft).statusCode()).isEqualTo(404);
            var answer = journey.signedIn(OTHER)
                    .page()
                    .request()
                    .get(
                            RunningSystem.WEB + "/drafts/" + draft,
                            RequestOptions.create().setHeader("X-Requested-With", "lienthong"));
            assertThat(answer.text()).as(draft).isEmpty();
        }
    }

    /** Models, their trials and what runs by them are there only for those who draw or approve. */
    @Test
    void noPageOfADrawnModelIsThereForWhoHasNothingToDoWithModels() {
        var request = journey.signedIn(OTHER).page().request();
        for (var address : List.of(
                "process-model.xhtml?key=",
                "modeller.xhtml?key=",
                "try-out.xhtml?key=",
                "process-running.xhtml?key=",
                "process-migrate.xhtml?from=1&to=1&key=",
                "process-model.bpmn?version=1&key=",
                "process-model-draft?key=")) {
            var answer = request.get(
                    RunningSystem.WEB + "/" + address + Leave.KEY,
                    RequestOptions.create().setHeader("X-Lienthong-Draft", "1"));
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.text()).as(address).doesNotContain("Xin nghỉ phép", matter.title);
        }
        assertThat(request.get(RunningSystem.WEB + "/work-files/" + matter.id + ".zip")
                        .status())
                .isEqualTo(404);
        assertThat(request.get(RunningSystem.WEB + "/files/" + matter.file).status())
                .isEqualTo(404);
    }

    @Test
    void aCountingAnewTellsFiguresAndNothingOfTheWorkThatItMoves() {
        assertThat(ids.get("calendars")).isNotNull();
        var answer = Program.inTheNameOf(OTHER).get("/api/v1/calendars/2026/recalculations/" + ids.get("calendars"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Program.object(answer)).containsKeys("done", "all", "skipped");
        assertThat(((Number) Program.object(answer).get("all")).intValue()).isPositive();
        assertThat(answer.body()).doesNotContain(theirs.title);
    }

    @Test
    void anAddressThatWasForgottenIsReported() {
        var program = Program.inTheNameOf(OTHER);
        var forgotten = Described.here().with("/api/v1/forgotten/{id}").operations().stream()
                .filter(operation -> operation.path.contains("forgotten"))
                .findFirst()
                .orElseThrow();

        assertThat(reach(forgotten, program))
                .hasValueSatisfying(fault -> assertThat(fault).contains("GET /api/v1/forgotten/{id}", "not known"));
        assertThat(pageFault("forgotten.xhtml", "id", journey.signedIn(OTHER)))
                .hasValueSatisfying(fault -> assertThat(fault).contains("forgotten.xhtml"));
    }

    private Optional<String> reach(Described.Operation operation, Program program) {
        var kind = kind(operation);
        if (!ids.containsKey(kind) && !CHOOSING.contains(operation.name())) {
            return Optional.of(operation.name() + " is not known to this test");
        }
        var before = theirs.denied();
        var path = withInnerIds(ofMatter(operation, kind).replace("{year}", "2026"))
                .replace("{number}", "1")
                .replace("{later}", "1")
                .replaceAll("\\{[^}]*}", ids.getOrDefault(kind, ""));
        var answer = call(operation, path, program);
        if (CHOOSING.contains(operation.name())) {
            return answer.body().contains(theirs.title) || answer.body().contains(matter.title)
                    ? Optional.of(operation.name() + " tells " + answer.body())
                    : Optional.empty();
        }
        if (answer.statusCode() != 404
                || answer.body().contains(theirs.title)
                || answer.body().contains(matter.title)) {
            return Optional.of(operation.name() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return theirs.denied() > before || WITHOUT_TRACE.contains(kind)
                ? Optional.empty()
                : Optional.of(operation.name() + " leaves no trace");
    }

    private String ofMatter(Described.Operation operation, String kind) {
        return "matters".equals(kind) ? operation.path.replace("{workItem}", matter.item) : operation.path;
    }

    private static String kind(Described.Operation operation) {
        return operation.path.substring(API.length()).split("/")[0];
    }

    /** What lies within another unit's thing is theirs and real, too. */
    private String withInnerIds(String path) {
        var real = path;
        for (var inner : innerIds.entrySet()) {
            real = real.replace("{" + inner.getKey() + "}", inner.getValue());
        }
        return real;
    }

    private HttpResponse<String> call(Described.Operation operation, String path, Program program) {
        if (operation.path.endsWith("/files") && operation.method.equals("POST")) {
            return program.attach(path, "a.txt");
        }
        if (operation.name().equals("GET /api/v1/overview")) {
            return program.get(path + "?directive=" + theirs.directive);
        }
        if (operation.name().startsWith("GET /api/v1/documents/register")) {
            return program.get(path + "?unit=H05");
        }
        if (operation.name().equals("GET /api/v1/delegations")) {
            return program.get(path + "?postId=" + theirs.post);
        }
        if (operation.path.endsWith("/clauses/cut")) {
            return program.text(path, "I. Mục tiêu");
        }
        if (operation.method.equals("DELETE")) {
            return program.send(operation.method, path + "?version=0", Map.of());
        }
        return operation.method.equals("GET")
                ? program.get(path)
                : program.send(operation.method, path, body(operation));
    }

    private Object body(Described.Operation operation) {
        if (operation.path.endsWith("/delegations")) {
            return Map.of(
                    "postId",
                    theirs.post,
                    "delegatePostId",
                    theirs.post,
                    "capacity",
                    "DEPUTY",
                    "from",
                    "2027-01-01",
                    "to",
                    "2027-01-02");
        }
        if (operation.path.endsWith("/clauses") || operation.path.contains("/amendment/")) {
            return List.of();
        }
        if (operation.path.endsWith("/decision")) {
            return Map.of("step", "accept-assignment", "decision", "REFUSED", "remark", "x");
        }
        if (operation.path.endsWith("/reorganizations")) {
            return Map.of("kind", "RENAME", "units", List.of(), "successors", List.of());
        }
        if (operation.path.endsWith("/lineage")) {
            return Map.of("kind", "AMENDS", "symbol", "1/KH-UBND");
        }
        if (operation.path.endsWith("/decisions")) {
            return Map.of(
                    "decisions",
                    List.of(Map.of("id", theirs.item, "step", "accept-assignment", "decision", "ACCEPTED")));
        }
        if (operation.path.endsWith("/assignments")) {
            return Map.of("clause", "I", "title", "x", "leadUnitCode", "H05.08", "deadline", Map.of("workingDays", 5));
        }
        var everything = new HashMap<String, Object>(Map.of(
                "reason",
                "x",
                "text",
                "x",
                "remark",
                "x",
                "percent",
                10,
                "name",
                "x",
                "shared",
                true,
                "kind",
                "SUBJECTIVE"));
        everything.putAll(Map.of(
                "remedy",
                "x",
                "wantedOn",
                "2027-01-05",
                "step",
                "accept-assignment",
                "decision",
                "ACCEPTED",
                "fromPostId",
                theirs.post,
                "toPostId",
                theirs.post,
                "postId",
                theirs.post,
                "title",
                "x"));
        everything.putAll(
                Map.of("version", 0, "number", "I", "content", "x", "subject", NOBODYS, "successor", NOBODYS));
        everything.putAll(Map.of("clause", "I", "leadUnitCode", "H05.07582", "deadline", Map.of("workingDays", 5)));
        return everything;
    }

    @Test
    void noPageShowsAnotherUnitsThings() throws IOException {
        var person = journey.signedIn(OTHER);
        var faults = new ArrayList<String>();
        for (var parameter : parameters()) {
            pageFault(parameter[0], parameter[1], person).ifPresent(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    private Optional<String> pageFault(String page, String parameter, Person person) {
        var name = page + (parameter.equals("id") ? "" : " " + parameter);
        if (OPEN_PAGES.contains(name) || OPEN_PAGES.contains(page)) {
            return Optional.empty();
        }
        var id = pageIds().get(name);
        if (id == null) {
            return Optional.of(name + " is not known to this test");
        }
        var answer = person.page().request().get(RunningSystem.WEB + "/" + page + "?" + parameter + "=" + id);
        if (COUNTING_PAGES.contains(name)) {
            return answer.status() == 200 && !answer.text().contains(theirs.title)
                    ? Optional.empty()
                    : Optional.of(name + " answers " + answer.status());
        }
        return answer.status() == 404 && !answer.text().contains(theirs.title)
                ? Optional.empty()
                : Optional.of(name + " answers " + answer.status());
    }

    private Map<String, String> pageIds() {
        var known = new HashMap<String, String>();
        Stream.of("assignment", "assignment-branch", "assignment-tree", "assignment-pass-on", "assignment-edit")
                .forEach(page -> known.put(page + ".xhtml", theirs.assignment));
        Stream.of(
                        "directive.xhtml",
                        "directive-edit.xhtml",
                        "assignment-edit.xhtml directive",
                        "clauses.xhtml",
                        "clause-cut.xhtml",
                        "clause-edit.xhtml",
                        "amendment.xhtml")
                .forEach(page -> known.put(page, theirs.draft));
        Stream.of("work-item.xhtml", "hand-over.xhtml").forEach(page -> known.put(page, theirs.item));
        Stream.of("document.xhtml", "document-edit.xhtml").forEach(page -> known.put(page, theirs.document));
        known.put("document-register.xhtml unit", NOBODYS);
        known.put("matter.xhtml", matter.id);
        known.put("matter.xhtml item", matter.item);
        known.put("incoming.xhtml", theirs.incoming);
        known.put("webhook.xhtml", ids.get("webhooks"));
        known.put("score.xhtml", ids.get("scores"));
        known.put("delegation-edit.xhtml", theirs.post);
        known.put("outbox.xhtml message", theirs.item);
        known.put("preview.xhtml", ids.get("files"));
        known.put("reorganization.xhtml", NOBODYS);
        known.put("calendar.xhtml batch", ids.get("calendars"));
        known.put("process-model.xhtml", NOBODYS);
        known.put("process-migration.xhtml", NOBODYS);
        known.put("process-steer.xhtml item", theirs.item);
        known.put("clause-edit.xhtml clause", innerIds.get("clause"));
        known.put("assignment-edit.xhtml clause", innerIds.get("clause"));
        return known;
    }

    /** Page and parameter of all that take an id, from the sources. */
    private static List<String[]> parameters() throws IOException {
        var pages = Path.of(System.getProperty("lienthong.home")).resolve("web/src/main/webapp");
        var parameter = Pattern.compile("<f:viewParam name=\"(\\w+)\" value=\"[^\"]*\" converter=\"uuid\"");
        var found = new ArrayList<String[]>();
        try (var files = Files.list(pages)) {
            for (var file : files.filter(each -> each.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList()) {
                parameter
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(hit ->
                                found.add(new String[] {file.getFileName().toString(), hit.group(1)}));
            }
        }
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    @Test
    void noServletHandsOutAnotherUnitsThings() {
        var request = journey.signedIn(OTHER).page().request();
        for (var path : List.of(
                "/files/" + ids.get("files"),
                "/delegation-files/" + ids.get("delegations"),
                "/calendar/" + "x".repeat(43) + ".ics",
                "/exports/result.xlsx?id=" + theirs.assignment,
                "/exports/nothing.xlsx")) {
            assertThat(request.get(RunningSystem.WEB + path).status()).as(path).isEqualTo(404);
        }
        var export = request.get(RunningSystem.WEB + "/exports/assignments.csv?directive=" + theirs.directive);
        assertThat(export.status() == 404 || !export.text().contains(theirs.title))
                .isTrue();
        var draft = request.get(
                RunningSystem.WEB + "/drafts/assignment:" + theirs.assignment,
                RequestOptions.create().setHeader("X-Requested-With", "lienthong"));
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void everyOperationIsDescribed() {
        assertThat(Described.here().operations().stream().flatMap(each -> each.gaps().stream()))
                .isEmpty();
        assertThat(Described.here().with("/api/v1/forgotten/{id}").operations().stream()
                        .flatMap(each -> each.gaps().stream()))
                .anyMatch(gap -> gap.contains("forgotten"));
    }
}
