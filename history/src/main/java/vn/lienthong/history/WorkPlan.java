package vn.lienthong.history;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.assignment.Brief;
import vn.lienthong.organization.Unit;

/**
 * Work that a directive gives to several units, to each as an assignment of its own.
 *
 * @param days the term in working days, where it is not counted from the day of loading
 * @param units the codes of departments
 * @param communes from which one, by code, and how many, from the first again after the last; none when empty
 */
record WorkPlan(
        Fate fate,
        String clause,
        String title,
        String content,
        String product,
        int days,
        List<String> units,
        List<Integer> communes) {

    static WorkPlan of(JsonObject json) {
        return new WorkPlan(
                Fate.valueOf(json.getString("fate")),
                json.getString("clause"),
                json.getString("title"),
                json.getString("content"),
                json.getString("product"),
                json.getInt("days", 0),
                array(json, "units").getValuesAs(JsonString::getString),
                array(json, "communes").stream()
                        .map(value -> Integer.parseInt(value.toString()))
                        .toList());
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name) : JsonArray.EMPTY_JSON_ARRAY;
    }

    /** The codes of all units that get it. */
    List<String> receivers(List<Unit> allCommunes) {
        var some = communes.isEmpty()
                ? Stream.<Unit>of()
                : IntStream.range(0, communes.get(1))
                        .mapToObj(i -> allCommunes.get((communes.get(0) + i) % allCommunes.size()));
        return Stream.concat(units.stream(), some.map(Unit::code)).toList();
    }

    Brief brief(String unit) {
        return new Brief(
                clause,
                title,
                content,
                "Thủ trưởng " + unit
                        + " chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về tiến độ, chất lượng và tính chính xác của kết quả.",
                unit
                        + " được chủ động bố trí nhân lực, mời cơ quan liên quan phối hợp; nội dung vượt thẩm quyền báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định.",
                product);
    }
}
