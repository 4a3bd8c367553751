package vn.lienthong.overview;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;

/**
 * A selection as far as a person may see it, in SQL over {@code assignment a} and the lead unit's agency {@code g}.
 *
 * <p>The issuer of an assignment always takes part in its case file, so who stands above the issuer sees it: that is asked
 * first, because it needs no look at the participations.
 */
class Condition {

    private static final String WHOLES = """
            (select r.assignment_id from assignment_recipient r join assignment w on w.id = r.assignment_id
                where w.parent_id is null)""";

    /** As what it is counted; see {@link Counting}. */
    static final String COUNTING = """
            case when a.parent_id is null then case when a.id in %1$s then 'WHOLE' else 'CARRIED' end
                when a.parent_id in %1$s then 'CARRIED' else 'PASSED_ON' end""".formatted(WHOLES);

    /** The constant of {@link TimeClass}. */
    static final String TIME = """
            case when a.deadline is null then 'NO_DEADLINE' when a.deadline < :today then 'OVERDUE'
                when a.deadline <= :soon then 'DUE_SOON' else 'IN_TIME' end""";

    static final String LATE = "coalesce(a.submitted_on > a.deadline, false)";

    /** The constant of {@link DelayGroup} for the state of a cause {@code c} that was stated. */
    static final String STATED =
            "case c.state when 'CONFIRMED' then 'CONFIRMED' when 'PENDING' then 'UNCONFIRMED' else 'SUBJECTIVE' end";

    /** The constant of {@link DelayGroup}; the newest statement counts. */
    private static final String DELAY = """
            coalesce((select %s
                from delay_cause c where c.assignment_id = a.id order by c.stated_at desc limit 1), 'NOT_STATED')""".formatted(STATED);

    private static final Set<AssignmentClass> TOO_LATE = Set.of(AssignmentClass.OVERDUE, AssignmentClass.DONE_LATE);

    /** The class's constant, or null for what is in none. */
    static final String IN_CLASS = Arrays.stream(AssignmentClass.values())
            .filter(one -> ClassKey.all().stream()
                    .anyMatch(key -> key.inClass().filter(one::equals).isPresent()))
            .map(one -> "when " + in(one) + " then '" + one + "'")
            .collect(joining(" ", "case ", " end"));

    private static final String AGENCY =
            " left join unit u on u.id = a.lead_unit_id left join unit g on g.id = u.agency_id";

    private static final String BELOW = "(select c.descendant_id from unit_closure c where c.ancestor_id in (:scopes))";

    /** For a list of which only a page is read; to be followed by {@link #where()}. */
    static final String FROM = " from assignment a" + AGENCY;

    /**
     * What the person sees and nothing else, for sums over all of it; to be followed by {@link #rest()}. Two looks of which each has
     * its index: one condition with an "or" would make the database look at every assignment there is, and at all parts in each.
     * Who stands above every unit needs no second look.
     */
    static final String SEEN = " " + """
            from (select a.* from assignment a where a.issuer_unit_id in %1$s
                union all
                select a.* from assignment a where a.id in (select p.case_file_id from participation p where p.unit_id in %1$s)
                    and a.issuer_unit_id not in %1$s and exists (select 1 from unit o where o.id not in %1$s)) a""".formatted(BELOW) + AGENCY;

    private static final String IS_SEEN = """
            (a.issuer_unit_id in %1$s
                or exists (select 1 from participation p where p.case_file_id = a.id and p.unit_id in %1$s))""".formatted(BELOW);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate today;

    Condition(Set<UUID> scopes, LocalDate today) {
        this.today = today;
        values.put("scopes", scopes.isEmpty() ? Set.of(new UUID(0, 0)) : scopes);
    }

    static Condition of(Selection selection, Actor by, LocalDate today) {
        return new Condition(by.scopeIds(), today)
                .countedAs(selection.counting())
                .within(selection.frame())
                .picked(selection.pick())
                .besides(selection, by)
                .saying(selection.words());
    }

    /** What the dashboard, narrowed in the same way, adds up as other directives. */
    private Condition besides(Selection selection, Actor by) {
        return selection.pick().otherDirectives()
                ? and("a.directive_id not in (" + DirectiveCounts.shown(of(Selection.of(selection.frame()), by, today))
                        + ")")
                : this;
    }

    /** Overdue, or done late. */
    Condition late() {
        return and(tooLate(TIME, LATE));
    }

    /** Overdue, or done late, as a condition on {@code a}, whose time class and whether it was handed in late are said so. */
    static String tooLate(String time, String late) {
        return in(key -> key.inClass().filter(TOO_LATE::contains).isPresent(), time, late);
    }

    Condition countedAs(Counting counting) {
        return and(COUNTING + " = '" + counting + "'");
    }

    Condition within(Frame frame) {
        frame.span()
                .ifPresent(
                        span -> and(on(frame.basis())).with("from", span.from()).with("to", span.to()));
        frame.tier().ifPresent(tier -> and("g.tier = '" + tier + "'"));
        frame.unit().ifPresent(unit -> and("g.id = :unit").with("unit", unit));
        frame.directive()
                .ifPresent(directive -> and("a.directive_id = :directive").with("directive", directive));
        return this;
    }

    private static String on(Basis basis) {
        return switch (basis) {
            case ISSUED -> "a.issued_on between :from and :to";
            case DUE -> "a.deadline between :from and :to";
            case UNDER_WAY -> "a.issued_on <= :to and (a.completed_on is null or a.completed_on >= :from)";
        };
    }

    Condition picked(Pick pick) {
        if (!pick.classes().isEmpty()) {
            and(in(key -> key.inClass().filter(pick.classes()::contains).isPresent()));
        }
        if (pick.unaccounted()) {
            and("not " + in(key -> key.inClass().isPresent()));
        }
        if (pick.withoutUnit()) {
            and("a.lead_unit_id is null");
        }
        pick.light().ifPresent(light -> and("a.light = '" + light + "'"));
        pick.delay().ifPresent(group -> late().and(DELAY + " = '" + group + "'"));
        pick.point().ifPresent(this::at);
        return this;
    }

    private void at(Point point) {
        var span = point.month().span();
        switch (point.movement()) {
            case ISSUED -> and("a.issued_on between :first and :last");
            case DONE_ON_TIME -> and("a.submitted_on between :first and :last").and(in(AssignmentClass.DONE_ON_TIME));
            case DONE_LATE -> and("a.submitted_on between :first and :last").and(in(AssignmentClass.DONE_LATE));
            case OVERDUE ->
                and("a.deadline < :passed and (a.submitted_on is null or a.submitted_on > :last)")
                        .and(in(ClassKey::countsAsOverdue))
                        .with("passed", passed(span, today));
        }
        with("first", span.from()).with("last", span.to());
    }

    /** The first day after those whose deadlines have passed at the end of the month, or today when it still runs. */
    static LocalDate passed(Span month, LocalDate today) {
        var after = month.to().plusDays(1);
        return after.isBefore(today) ? after : today;
    }

    Condition saying(String words) {
        return words.isBlank()
                ? this
                : and("a.id in (select x.id from case_file x where x.search_text like vn_fold(:words) escape '!')")
                        .with("words", Words.pattern(words));
    }

    private static String in(AssignmentClass one) {
        return in(key -> key.inClass().filter(one::equals).isPresent());
    }

    private static String in(Predicate<ClassKey> wanted) {
        return in(wanted, TIME, LATE);
    }

    private static String in(Predicate<ClassKey> wanted, String time, String late) {
        return "(a.state, a.standing, " + time + ", " + late + ") in " + keys(wanted);
    }

    /** Rows of state, standing, time class and late. */
    static String keys(Predicate<ClassKey> wanted) {
        return ClassKey.all().stream().filter(wanted).map(Condition::sql).collect(joining(", ", "(", ")"));
    }

    private static String sql(ClassKey key) {
        return "('%s', %s, '%s', %s)".formatted(key.state().orElseThrow(), key.standing(), key.time(), key.late());
    }

    private Condition and(String more) {
        text.append(" and ").append(more);
        return this;
    }

    private Condition with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** To be put behind {@link #FROM}. */
    String where() {
        return " where " + IS_SEEN + text;
    }

    /** To be put behind {@link #SEEN}. */
    String rest() {
        return " where true" + text;
    }

    /** Gives the query what its text asks for. */
    <Q extends Query> Q bind(Q query, String sql) {
        values.put("today", today);
        values.put("soon", today.plusDays(TimeClass.SOON_DAYS));
        values.entrySet().stream()
                .filter(value -> sql.contains(":" + value.getKey()))
                .forEach(value -> query.setParameter(value.getKey(), value.getValue()));
        return query;
    }
}
