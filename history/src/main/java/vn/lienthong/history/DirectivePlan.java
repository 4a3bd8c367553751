package vn.lienthong.history;

import jakarta.json.JsonObject;
import java.util.List;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Urgency;

/** A directive of the story. */
record DirectivePlan(
        String symbol, DirectiveKind kind, Urgency urgency, int daysAgo, String summary, List<WorkPlan> works) {

    static DirectivePlan of(JsonObject json) {
        return new DirectivePlan(
                json.getString("symbol"),
                DirectiveKind.valueOf(json.getString("kind")),
                Urgency.valueOf(json.getString("urgency")),
                json.getInt("daysAgo"),
                json.getString("summary"),
                json.getJsonArray("works").getValuesAs(JsonObject.class).stream()
                        .map(WorkPlan::of)
                        .toList());
    }
}
