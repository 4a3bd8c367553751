package vn.lienthong.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold for officials and their accounts. */
final class OfficialChecks {
    private static final Set<String> ROLES =
            Set.of("official", "modeller", "model-approver", "unit-admin", "system-admin", "inspector");
    private static final Map<String, String> DEMO_POSTS = Map.ofEntries(
            Map.entry("chutich", "H05.HEAD"),
            Map.entry("theodoi", "H05.01.MONITOR"),
            Map.entry("gd.khcn", "H05.08.HEAD"),
            Map.entry("cv.khcn", "H05.08.02.OFFICER"),
            Map.entry("vt.khcn", "H05.08.01.CLERK"),
            Map.entry("ct.kinhbac", "H05.09187.HEAD"),
            Map.entry("cv.kinhbac", "H05.09187.03.OFFICER"),
            Map.entry("qt.kinhbac", "H05.09187.ADMINISTRATOR"),
            Map.entry("pct.kinhbac", "H05.09187.DEPUTY"),
            Map.entry("pgd.khcn", "H05.08.DEPUTY"),
            Map.entry("ct.lucngan", "H05.07582.HEAD"),
            Map.entry("cv.lucngan", "H05.07582.03.OFFICER"),
            Map.entry("quytrinh", "H05.08.05.ADMINISTRATOR"),
            Map.entry("duyetquytrinh", "H05.01.02.OFFICER2"),
            Map.entry("quantri", "H05.01.ADMINISTRATOR"),
            Map.entry("thanhtra", "H05.12.02.INSPECTOR"));
    private static final Map<String, String> SPECIAL_ROLES = Map.of(
            "quytrinh", "official|modeller",
            "cchc.noivu", "official|modeller",
            "duyetquytrinh", "official|model-approver",
            "quantri", "official|unit-admin|system-admin",
            "qt.kinhbac", "official|unit-admin",
            "thanhtra", "official|inspector");
    private static final Set<String> FULLY_STAFFED = Set.of("H05.09187", "H05.07582");

    private OfficialChecks() {}

    static List<String> officialsHoldPostsThatExist(SeedData data) {
        var posts = data.posts().all("code");
        return Faults.where(data.officials(), holding -> !posts.contains(holding.get("post_code")));
    }

    static List<String> everyPostHasOneHolder(SeedData data) {
        var held = data.officials().all("post_code");
        return Faults.all(
                Faults.repeated(data.officials().stream().map(holding -> holding.get("post_code"))),
                Faults.where(data.posts(), post -> !held.contains(post.get("code"))));
    }

    static List<String> oneAccountIsOnePerson(SeedData data) {
        return Stream.of("employee_code", "username", "full_name", "email")
                .flatMap(column -> Faults.repeated(people(data).map(person -> person.get(column))).stream())
                .toList();
    }

    static List<String> demoAccountsAreComplete(SeedData data) {
        return DEMO_POSTS.entrySet().stream()
                .filter(account -> !holds(data, account.getKey(), account.getValue()))
                .map(Object::toString)
                .toList();
    }

    static List<String> rolesAreTheOnesOfTheAccounts(SeedData data) {
        return Faults.all(
                Faults.where(data.officials(), holding -> !ROLES.containsAll(List.of(rolesOf(holding)))),
                Faults.where(
                        data.officials(),
                        holding -> !holding.has(
                                "roles", SPECIAL_ROLES.getOrDefault(holding.get("username"), "official"))));
    }

    static List<String> communesHaveTwoOrThreeOfficials(SeedData data) {
        return data.units("WARD", "COMMUNE").stream()
                .map(commune -> commune.get("code"))
                .filter(commune -> !FULLY_STAFFED.contains(commune))
                .filter(commune -> !Set.of(2, 3).contains(staff(data, commune)))
                .toList();
    }

    /** In these two work can be passed on to every division. */
    static List<String> twoCommunesHaveHeadAndOfficerInEveryDivision(SeedData data) {
        return data.units().stream()
                .filter(unit -> FULLY_STAFFED.contains(unit.get("parent_code")))
                .map(unit -> unit.get("code"))
                .filter(division -> !kindsIn(data, division).containsAll(Set.of("HEAD", "OFFICER")))
                .toList();
    }

    static List<String> departmentsHaveThreeOrMore(SeedData data) {
        return data.units("DEPARTMENT").stream()
                .map(department -> department.get("code"))
                .filter(department -> staff(data, department) < 3)
                .toList();
    }

    static List<String> accountsAreWellFormed(SeedData data) {
        return Faults.where(
                data.officials(),
                holding -> !holding.get("username").matches("[a-z]+(\\.[a-z]+)?")
                        || !holding.get("employee_code").matches("BN\\d{5}")
                        || !holding.has("email", holding.get("username") + "@bacninh.example")
                        || holding.get("full_name").split(" ").length < 3);
    }

    static List<String> holdingsBeginAfterTheMerger(SeedData data) {
        return Faults.where(
                data.officials(),
                holding -> LocalDate.parse(holding.get("from")).isBefore(LocalDate.of(2025, 7, 1)));
    }

    /** A person with two posts counts once, unless the two lines differ in more than the post. */
    private static Stream<Row> people(SeedData data) {
        return data.officials().stream()
                .map(holding -> holding.with("post_code", "").with("from", ""))
                .distinct();
    }

    private static String[] rolesOf(Row holding) {
        return holding.get("roles").split("\\|");
    }

    private static boolean holds(SeedData data, String username, String post) {
        return data.officials().where("username", username).all("post_code").contains(post);
    }

    private static Set<String> kindsIn(SeedData data, String unit) {
        return data.posts().where("unit_code", unit).all("kind");
    }

    private static int staff(SeedData data, String unit) {
        var posts = data.postsWithin(unit).all("code");
        return data.officials()
                .where(holding -> posts.contains(holding.get("post_code")))
                .all("employee_code")
                .size();
    }
}
