package vn.lienthong.seeds;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold for units and posts. */
final class UnitChecks {
    private static final String CODE = "[A-Z0-9.]{1,35}";
    private static final Set<String> POST_KINDS =
            Set.of("HEAD", "DEPUTY", "MONITOR", "OFFICER", "CLERK", "INSPECTOR", "ADMINISTRATOR");

    private UnitChecks() {}

    static List<String> codesAreIdentifiers(SeedData data) {
        return Stream.concat(data.units().stream(), data.posts().stream())
                .map(row -> row.get("code"))
                .filter(code -> !code.matches(CODE))
                .toList();
    }

    static List<String> codesAreUnique(SeedData data) {
        return Faults.all(
                Faults.repeated(data.units().stream().map(unit -> unit.get("code"))),
                Faults.repeated(data.posts().stream().map(post -> post.get("code"))));
    }

    static List<String> filesAreSorted(SeedData data) {
        return Faults.all(unsorted(data.units(), "code"), unsorted(data.posts(), "code"), unsortedPeople(data));
    }

    static List<String> parentsComeFirst(SeedData data) {
        var before = new HashSet<>(Set.of(""));
        return Faults.where(data.units(), unit -> {
            var orphan = !before.contains(unit.get("parent_code"));
            before.add(unit.get("code"));
            return orphan;
        });
    }

    static List<String> provinceIsComplete(SeedData data) {
        return Faults.all(
                count(data, 1, "PROVINCE"),
                count(data, 33, "WARD"),
                count(data, 66, "COMMUNE"),
                count(data, 16, "DEPARTMENT"),
                Faults.unless(data.units().where("parent_code", "").list().size() == 1, "more than one root"));
    }

    static List<String> communesHaveTheirRealCodes(SeedData data) {
        var communes = data.units("WARD", "COMMUNE");
        var wrong = Faults.where(
                communes,
                unit -> !unit.get("admin_code").matches("0[79]\\d{3}")
                        || !unit.has("code", "H05." + unit.get("admin_code")));
        return Faults.all(wrong, Faults.repeated(communes.stream().map(unit -> unit.get("admin_code"))));
    }

    static List<String> namesTellWardsFromCommunes(SeedData data) {
        return Faults.all(
                Faults.where(data.units("WARD"), unit -> !unit.get("name_vi").startsWith("Phường ")),
                Faults.where(data.units("COMMUNE"), unit -> !unit.get("name_vi").startsWith("Xã ")));
    }

    static List<String> tiersFollowTheTree(SeedData data) {
        var communes = data.units("WARD", "COMMUNE").all("code");
        return Faults.where(
                data.units(),
                unit -> unit.has("tier", "COMMUNE")
                        != (communes.contains(unit.get("code")) || communes.contains(unit.get("parent_code"))));
    }

    static List<String> unitsAreValidSinceTheMerger(SeedData data) {
        return Faults.where(
                data.units(), unit -> LocalDate.parse(unit.get("valid_from")).isBefore(LocalDate.of(2025, 7, 1)));
    }

    static List<String> everyCommuneHasItsOffices(SeedData data) {
        return data.units("WARD", "COMMUNE").stream()
                .filter(commune -> !officesOf(data, commune).equals(expectedOffices(commune)))
                .map(Row::toString)
                .toList();
    }

    static List<String> postsBelongToUnits(SeedData data) {
        var units = data.units().all("code");
        return Faults.where(
                data.posts(),
                post -> !units.contains(post.get("unit_code"))
                        || !POST_KINDS.contains(post.get("kind"))
                        || !post.get("code").startsWith(post.get("unit_code") + "." + post.get("kind")));
    }

    static List<String> everyLeadingUnitHasOneHead(SeedData data) {
        return Stream.concat(data.leadingUnits().stream(), data.units("PROVINCE").stream())
                .map(unit -> unit.get("code"))
                .filter(unit -> heads(data, unit) != 1)
                .toList();
    }

    static List<String> everyLeadingUnitHasAnOfficer(SeedData data) {
        return data.leadingUnits().stream()
                .map(unit -> unit.get("code"))
                .filter(unit ->
                        data.postsWithin(unit).where("kind", "OFFICER").list().isEmpty())
                .toList();
    }

    private static int heads(SeedData data, String unit) {
        return data.posts()
                .where("unit_code", unit)
                .where("kind", "HEAD")
                .list()
                .size();
    }

    private static Set<String> officesOf(SeedData data, Row commune) {
        return data.units().where("parent_code", commune.get("code")).all("name_vi");
    }

    private static Set<String> expectedOffices(Row commune) {
        var economy = commune.has("kind", "WARD") ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
        return Stream.of(
                        "Văn phòng HĐND và UBND",
                        economy,
                        "Phòng Văn hóa – Xã hội",
                        "Trung tâm Phục vụ hành chính công")
                .collect(toSet());
    }

    private static List<String> count(SeedData data, int expected, String kind) {
        int found = data.units(kind).list().size();
        return Faults.unless(found == expected, found + " × " + kind);
    }

    private static List<String> unsorted(Rows rows, String column) {
        var codes = rows.stream().map(row -> row.get(column)).toList();
        return Faults.unless(codes.equals(codes.stream().sorted().toList()), "not sorted by " + column);
    }

    private static List<String> unsortedPeople(SeedData data) {
        return unsorted(data.officials(), "employee_code");
    }
}
