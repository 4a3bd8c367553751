package vn.lienthong.seeds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold for the first directive. */
final class DirectiveChecks {
    private static final List<String> WORDS =
            List.of("clause", "title", "content", "leadUnitCode", "authority", "responsibility", "deliverable");
    private static final Set<String> RECIPIENTS = Set.of("NONE", "ALL_COMMUNES", "ALL_DEPARTMENTS");

    private DirectiveChecks() {}

    static List<String> headIsComplete(SeedData data) {
        var head = Json.object(data.directiveText()).getJsonObject("directive");
        return Faults.all(
                Faults.unless(head.getString("symbol").equals("17/KH-UBND"), "symbol"),
                Faults.unless(head.getString("issuedOn").equals("2025-08-11"), "issuedOn"),
                Faults.unless(head.getString("kind").equals("PLAN"), "kind"),
                Faults.unless(head.getString("urgency").equals("NORMAL"), "urgency"),
                Faults.unless(head.getString("summary").length() > 40, "summary"));
    }

    static List<String> chairmanSigns(SeedData data) {
        var chairman = data.officials().one("username", "chutich").get("full_name");
        var head = Json.object(data.directiveText()).getJsonObject("directive");
        return Faults.unless(head.getString("signer").equals(chairman), "signer is not " + chairman);
    }

    static List<String> twelveClausesInOrder(SeedData data) {
        var expected =
                IntStream.rangeClosed(1, 12).mapToObj(number -> "II." + number).toList();
        var clauses = data.assignments().stream()
                .map(assignment -> assignment.getString("clause"))
                .toList();
        return Faults.unless(clauses.equals(expected), "clauses are " + clauses);
    }

    static List<String> assignmentsAreSixClear(SeedData data) {
        return where(
                data,
                assignment -> WORDS.stream()
                                .anyMatch(word -> assignment.getString(word, "").isBlank())
                        || deadlines(assignment) != 1);
    }

    static List<String> unitsAreKnown(SeedData data) {
        var known = data.units().all("code");
        return data.assignments().stream()
                .flatMap(DirectiveChecks::unitCodes)
                .filter(code -> !known.contains(code))
                .toList();
    }

    static List<String> leadUnitsMayLead(SeedData data) {
        var leading = data.leadingUnits().all("code");
        return where(data, assignment -> !leading.contains(assignment.getString("leadUnitCode")));
    }

    static List<String> recipientsAreNamedOneWay(SeedData data) {
        return where(
                data,
                assignment -> assignment.containsKey("recipients") == assignment.containsKey("recipientUnitCodes")
                        || !RECIPIENTS.contains(assignment.getString("recipients", "NONE")));
    }

    static List<String> leadUnitIsNoRecipient(SeedData data) {
        return where(
                data,
                assignment -> Stream.of("recipientUnitCodes", "coordinatingUnitCodes")
                        .flatMap(key -> codes(assignment, key))
                        .anyMatch(assignment.getString("leadUnitCode")::equals));
    }

    private static List<String> where(SeedData data, Predicate<JsonObject> wrong) {
        return data.assignments().stream()
                .filter(wrong)
                .map(assignment -> assignment.getString("clause", "no clause"))
                .toList();
    }

    private static long deadlines(JsonObject assignment) {
        var deadline =
                assignment.getOrDefault("deadline", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return Stream.of(deadline.getInt("workingDays", 0) > 0, deadline.getBoolean("standing", false))
                .filter(given -> given)
                .count();
    }

    private static Stream<String> unitCodes(JsonObject assignment) {
        return Stream.of(
                        Stream.of(assignment.getString("leadUnitCode", "")),
                        Stream.of(assignment.getString("monitoringUnitCode", "")),
                        codes(assignment, "coordinatingUnitCodes"),
                        codes(assignment, "recipientUnitCodes"))
                .flatMap(codes -> codes);
    }

    private static Stream<String> codes(JsonObject assignment, String key) {
        JsonArray codes =
                assignment.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return codes.getValuesAs(JsonString::getString).stream();
    }
}
