package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** The first directive: its head, the text printed on paper, what it carries out, and its assignments in the order of its clauses. */
public record DirectiveSeed(
        JsonObject head, JsonObject document, List<JsonObject> lineage, List<JsonObject> assignments) {

    public static DirectiveSeed read() {
        var json = Json.object(new String(SeedFiles.read("directive-17-kh-ubnd.json"), UTF_8));
        return new DirectiveSeed(
                json.getJsonObject("directive"),
                json.getJsonObject("document"),
                json.getJsonArray("lineage").getValuesAs(JsonObject.class),
                json.getJsonArray("assignments").getValuesAs(JsonObject.class));
    }

    public String fileName() {
        return document.getString("file");
    }

    /** The clauses that have an assignment, and the one of the third part that has none yet. */
    JsonArray clauses() {
        var clauses = jakarta.json.Json.createArrayBuilder();
        assignments.forEach(work -> clauses.add(
                clause(work.getString("clause"), work.getString("title") + "\n" + work.getString("content"))));
        return clauses.add(clause("III.2", document.getJsonArray("organisation").getString(1)))
                .build();
    }

    private static JsonObject clause(String number, String content) {
        return jakarta.json.Json.createObjectBuilder()
                .add("number", number)
                .add("content", content)
                .build();
    }

    String symbol() {
        return head.getString("symbol");
    }

    boolean isSameAs(JsonObject known) {
        return symbol().equals(known.getString("symbol")) && year(head).equals(year(known));
    }

    private static String year(JsonObject directive) {
        return directive.getString("issuedOn").substring(0, 4);
    }
}
