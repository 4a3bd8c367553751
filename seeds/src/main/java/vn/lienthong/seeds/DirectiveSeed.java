package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.List;

/** The first directive: its head, the text printed on paper, and its assignments in the order of its clauses. */
public record DirectiveSeed(JsonObject head, JsonObject document, List<JsonObject> assignments) {

    public static DirectiveSeed read() {
        var json = Json.object(new String(SeedFiles.read("directive-17-kh-ubnd.json"), UTF_8));
        return new DirectiveSeed(
                json.getJsonObject("directive"),
                json.getJsonObject("document"),
                json.getJsonArray("assignments").getValuesAs(JsonObject.class));
    }

    public String fileName() {
        return document.getString("file");
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
