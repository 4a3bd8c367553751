package vn.lienthong.seeds;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Every check of the seed data, each with a way to break the data that it must notice. */
enum SeedCheck {
    CODES_ARE_IDENTIFIERS(
            UnitChecks::codesAreIdentifiers,
            data -> data.withUnits(rows -> rows.changed("code", "H05.08", unit -> unit.with("code", "h05_08")))),
    CODES_ARE_UNIQUE(
            UnitChecks::codesAreUnique, data -> data.withPosts(rows -> rows.plus(rows.one("code", "H05.HEAD")))),
    FILES_ARE_SORTED(UnitChecks::filesAreSorted, data -> data.withOfficials(Rows::reversed)),
    PARENTS_COME_FIRST(UnitChecks::parentsComeFirst, data -> data.withUnits(rows -> rows.without("code", "H05.09187"))),
    PROVINCE_IS_COMPLETE(
            UnitChecks::provinceIsComplete, data -> data.withUnits(rows -> rows.without("code", "H05.07582"))),
    COMMUNES_HAVE_THEIR_REAL_CODES(
            UnitChecks::communesHaveTheirRealCodes,
            data -> data.withUnits(
                    rows -> rows.changed("code", "H05.07582", unit -> unit.with("admin_code", "07525")))),
    NAMES_TELL_WARDS_FROM_COMMUNES(
            UnitChecks::namesTellWardsFromCommunes,
            data -> data.withUnits(rows -> rows.changed("code", "H05.09187", unit -> unit.with("kind", "COMMUNE")))),
    TIERS_FOLLOW_THE_TREE(
            UnitChecks::tiersFollowTheTree,
            data -> data.withUnits(
                    rows -> rows.changed("code", "H05.09187.01", unit -> unit.with("tier", "PROVINCE")))),
    UNITS_ARE_VALID_SINCE_THE_MERGER(
            UnitChecks::unitsAreValidSinceTheMerger,
            data -> data.withUnits(
                    rows -> rows.changed("code", "H05.08", unit -> unit.with("valid_from", "2025-06-30")))),
    EVERY_COMMUNE_HAS_ITS_OFFICES(
            UnitChecks::everyCommuneHasItsOffices,
            data -> data.withUnits(rows -> rows.without("code", "H05.07582.04"))),
    POSTS_BELONG_TO_UNITS(
            UnitChecks::postsBelongToUnits,
            data -> data.withPosts(
                    rows -> rows.changed("code", "H05.08.HEAD", post -> post.with("unit_code", "H05.99")))),
    EVERY_LEADING_UNIT_HAS_ONE_HEAD(
            UnitChecks::everyLeadingUnitHasOneHead,
            data -> data.withPosts(rows -> rows.without("code", "H05.07582.HEAD"))),
    EVERY_LEADING_UNIT_HAS_AN_OFFICER(
            UnitChecks::everyLeadingUnitHasAnOfficer,
            data -> data.withPosts(rows -> rows.without("code", "H05.09529.03.OFFICER"))),
    OFFICIALS_HOLD_POSTS_THAT_EXIST(
            OfficialChecks::officialsHoldPostsThatExist,
            data -> data.withPosts(rows -> rows.without("code", "H05.08.01.CLERK"))),
    EVERY_POST_HAS_ONE_HOLDER(
            OfficialChecks::everyPostHasOneHolder,
            data -> data.withOfficials(rows -> rows.without("username", "vt.khcn"))),
    ONE_ACCOUNT_IS_ONE_PERSON(
            OfficialChecks::oneAccountIsOnePerson,
            data -> data.withOfficials(
                    rows -> rows.changed("username", "gd.khcn", official -> official.with("username", "cv.khcn")))),
    DEMO_ACCOUNTS_ARE_COMPLETE(
            OfficialChecks::demoAccountsAreComplete,
            data -> data.withOfficials(rows -> rows.without("username", "duyetquytrinh"))),
    ROLES_ARE_THE_ONES_OF_THE_ACCOUNTS(
            OfficialChecks::rolesAreTheOnesOfTheAccounts,
            data -> data.withOfficials(rows ->
                    rows.changed("username", "ct.lucngan", official -> official.with("roles", "official|inspector")))),
    COMMUNES_HAVE_TWO_OR_THREE_OFFICIALS(
            OfficialChecks::communesHaveTwoOrThreeOfficials,
            data -> data.withOfficials(rows -> rows.without("username", "ct.damai"))),
    TWO_COMMUNES_HAVE_HEAD_AND_OFFICER_IN_EVERY_DIVISION(
            OfficialChecks::twoCommunesHaveHeadAndOfficerInEveryDivision,
            data -> data.withPosts(rows -> rows.without("code", "H05.09187.02.HEAD"))),
    DEPARTMENTS_HAVE_THREE_OR_MORE(
            OfficialChecks::departmentsHaveThreeOrMore,
            data -> data.withOfficials(rows -> rows.without("username", "vt.ngoaivu"))),
    ACCOUNTS_ARE_WELL_FORMED(
            OfficialChecks::accountsAreWellFormed,
            data -> data.withOfficials(
                    rows -> rows.changed("username", "gd.khcn", official -> official.with("username", "GĐ.khcn")))),
    HOLDINGS_BEGIN_AFTER_THE_MERGER(
            OfficialChecks::holdingsBeginAfterTheMerger,
            data -> data.withOfficials(
                    rows -> rows.changed("username", "gd.khcn", official -> official.with("from", "2024-01-01")))),
    DAYS_BELONG_TO_THEIR_YEAR(
            CalendarChecks::daysBelongToTheirYear,
            data -> data.withCalendar(
                    2026, rows -> rows.changed("date", "2026-11-24", day -> day.with("date", "2027-11-24")))),
    DAYS_ARE_IN_ORDER_AND_ONCE(
            CalendarChecks::daysAreInOrderAndOnce,
            data -> data.withCalendar(2026, rows -> rows.plus(rows.one("date", "2026-11-24")))),
    ONLY_SATURDAYS_ARE_WORKED(
            CalendarChecks::onlySaturdaysAreWorked,
            data -> data.withCalendar(
                    2026, rows -> rows.changed("date", "2026-08-22", day -> day.with("date", "2026-08-21")))),
    WEEKENDS_ARE_NOT_LISTED(
            CalendarChecks::weekendsAreNotListed,
            data -> data.withCalendar(
                    2026, rows -> rows.changed("date", "2026-04-27", day -> day.with("date", "2026-04-26")))),
    KINDS_ARE_KNOWN(
            CalendarChecks::kindsAreKnown,
            data -> data.withCalendar(
                    2026, rows -> rows.changed("date", "2026-04-27", day -> day.with("kind", "FEAST")))),
    KNOWN_DAYS_ARE_THERE(
            CalendarChecks::knownDaysAreThere,
            data -> data.withCalendar(2026, rows -> rows.without("date", "2026-11-24"))),
    EACH_YEAR_HAS_ITS_HOLIDAYS(
            CalendarChecks::eachYearHasItsHolidays,
            data -> data.withCalendar(2027, rows -> rows.without("kind", "HOLIDAY"))),
    DIRECTIVE_HEAD_IS_COMPLETE(DirectiveChecks::headIsComplete, data -> data.withDirective("17/KH-UBND", "71/KH-UBND")),
    CHAIRMAN_SIGNS(DirectiveChecks::chairmanSigns, data -> data.withDirective("Trịnh Đăng Quyết", "Vũ Mạnh Tường")),
    TWELVE_CLAUSES_IN_ORDER(DirectiveChecks::twelveClausesInOrder, data -> data.withDirective("\"II.7\"", "\"II.8\"")),
    ASSIGNMENTS_ARE_SIX_CLEAR(
            DirectiveChecks::assignmentsAreSixClear,
            data -> data.withDirective("{ \"workingDays\": 5 }", "{ \"workingDays\": 0 }")),
    UNITS_OF_ASSIGNMENTS_ARE_KNOWN(
            DirectiveChecks::unitsAreKnown, data -> data.withDirective("H05.07525", "H05.07526")),
    LEAD_UNITS_MAY_LEAD(
            DirectiveChecks::leadUnitsMayLead,
            data -> data.withDirective("\"leadUnitCode\": \"H05.04\"", "\"leadUnitCode\": \"H05.04.01\"")),
    RECIPIENTS_ARE_NAMED_ONE_WAY(
            DirectiveChecks::recipientsAreNamedOneWay, data -> data.withDirective("ALL_COMMUNES", "EVERYBODY")),
    LEAD_UNIT_IS_NO_RECIPIENT(
            DirectiveChecks::leadUnitIsNoRecipient,
            data -> data.withDirective("[\"H05.08\", \"H05.02\"]", "[\"H05.16\", \"H05.02\"]")),
    TEXTS_ARE_NORMALISED(TextChecks::textsAreNormalised, data -> data.withDirective("Trịnh", "Tri\u0323nh")),
    CELLS_HAVE_NO_STRAY_SPACES(
            TextChecks::cellsHaveNoStraySpaces,
            data -> data.withUnits(rows -> rows.changed("code", "H05.08", unit -> unit.with("name_vi", "Sở  Y tế ")))),
    CELLS_ARE_FILLED(
            TextChecks::cellsAreFilled,
            data -> data.withPosts(rows -> rows.changed("code", "H05.HEAD", post -> post.with("title_en", ""))));

    private final Function<SeedData, List<String>> check;
    private final UnaryOperator<SeedData> breakage;

    SeedCheck(Function<SeedData, List<String>> check, UnaryOperator<SeedData> breakage) {
        this.check = check;
        this.breakage = breakage;
    }

    List<String> faultsIn(SeedData data) {
        return check.apply(data);
    }

    SeedData broken(SeedData data) {
        return breakage.apply(data);
    }
}
