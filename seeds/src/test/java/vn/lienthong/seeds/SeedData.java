package vn.lienthong.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All seed files, as the checks read them; canaries break one of them. */
record SeedData(Rows units, Rows posts, Rows officials, Map<Integer, Rows> calendars, String directiveText) {

    static SeedData shipped() {
        var calendars = new TreeMap<Integer, Rows>();
        Stream.of(2025, 2026, 2027).forEach(year -> calendars.put(year, Rows.read("calendar-" + year + ".csv")));
        return new SeedData(
                Rows.read("units.csv"),
                Rows.read("posts.csv"),
                Rows.read("officials.csv"),
                calendars,
                new String(SeedFiles.read("directive-17-kh-ubnd.json"), UTF_8));
    }

    SeedData withUnits(UnaryOperator<Rows> change) {
        return new SeedData(change.apply(units), posts, officials, calendars, directiveText);
    }

    SeedData withPosts(UnaryOperator<Rows> change) {
        return new SeedData(units, change.apply(posts), officials, calendars, directiveText);
    }

    SeedData withOfficials(UnaryOperator<Rows> change) {
        return new SeedData(units, posts, change.apply(officials), calendars, directiveText);
    }

    SeedData withCalendar(int year, UnaryOperator<Rows> change) {
        var changed = new TreeMap<>(calendars);
        changed.computeIfPresent(year, (same, days) -> change.apply(days));
        return new SeedData(units, posts, officials, changed, directiveText);
    }

    SeedData withDirective(String found, String put) {
        return new SeedData(units, posts, officials, calendars, directiveText.replace(found, put));
    }

    List<JsonObject> assignments() {
        return Json.object(directiveText).getJsonArray("assignments").getValuesAs(JsonObject.class);
    }

    Rows units(String... kinds) {
        return units.where(unit -> List.of(kinds).contains(unit.get("kind")));
    }

    Rows leadingUnits() {
        return units("DEPARTMENT", "WARD", "COMMUNE");
    }

    /** The posts of a unit and of the divisions below it. */
    Rows postsWithin(String unit) {
        return posts.where(post ->
                post.has("unit_code", unit) || parentOf(post.get("unit_code")).equals(unit));
    }

    private String parentOf(String unit) {
        return units.where("code", unit).stream()
                .map(found -> found.get("parent_code"))
                .findFirst()
                .orElse("");
    }
}
