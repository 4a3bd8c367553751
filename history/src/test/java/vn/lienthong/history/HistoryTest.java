package vn.lienthong.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;
import vn.lienthong.calendar.ImportingCalendar;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ImportingOfficials;
import vn.lienthong.organization.ImportingPosts;
import vn.lienthong.organization.ImportingUnits;
import vn.lienthong.organization.Role;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.ListSort;
import vn.lienthong.overview.ListingAssignments;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Selection;
import vn.lienthong.overview.ViewingOverview;
import vn.lienthong.standalone.StandaloneApplication;

/**
 * The story in a fresh database, asked by the dashboard's own use cases: told before the offices open, on the day after one on which
 * something was due, and on the evening of the first day after Tết. {@link PlotOfEveryDayTest} tries the other days.
 */
@ParameterizedClass
@ValueSource(strings = {"2026-11-26T00:05:00Z", "2027-02-15T11:30:00Z"})
class HistoryTest {

    private static final Set<AssignmentClass> OUTSIDE_THE_MIX =
            EnumSet.of(AssignmentClass.REFUSED, AssignmentClass.RECALLED, AssignmentClass.SUSPENDED);

    @Parameter
    Instant now;

    private static EmbeddedPostgres postgres;
    private static History history;
    private static StandaloneApplication application;
    private static Actor chairman;
    private static int told;

    @BeforeParameterizedClassInvocation
    static void tell(Instant now) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
        history = new History(postgres.getPostgresDatabase(), now, line -> {});
        application = history.application();
        application.inTransaction(() -> {
            settle();
            return null;
        });
        told = history.tell();
        chairman = application.inTransaction(() -> application.use(Cast.class).chairman());
    }

    private static void settle() {
        var administrator = Actor.withoutPost("Quản trị", "BN0", Set.of(Role.SYSTEM_ADMIN));
        application.use(ImportingUnits.class).importUnits(seed("units.csv"), administrator);
        application.use(ImportingPosts.class).importPosts(seed("posts.csv"), administrator);
        application.use(ImportingOfficials.class).importOfficials(seed("officials.csv"), administrator);
        for (var year = 2025; year <= 2027; year++) {
            application
                    .use(ImportingCalendar.class)
                    .importCalendar(year, true, seed("calendar-" + year + ".csv"), administrator);
        }
    }

    private static String seed(String name) {
        try (var stream = HistoryTest.class.getResourceAsStream("/seeds/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterParameterizedClassInvocation
    static void close() throws IOException {
        history.close();
        postgres.close();
    }

    @Test
    void theMixOfHueAddsUpToItsTotal() {
        var totals = totals();
        assertThat(totals.unaccounted()).isZero();
        assertThat(totals.done()).isEqualTo(105);
        assertThat(totals.of(AssignmentClass.DONE_LATE)).isEqualTo(21);
        assertThat(totals.of(AssignmentClass.STANDING)).isEqualTo(35);
        assertThat(totals.of(AssignmentClass.DUE_SOON)).isEqualTo(6);
        assertThat(totals.of(AssignmentClass.OVERDUE)).isEqualTo(4);
        assertThat(totals.of(AssignmentClass.IN_TIME)).isEqualTo(23 - 6 - 4);
        assertThat(totals.of(AssignmentClass.AWAITING_CONFIRMATION) + totals.of(AssignmentClass.RETURNED))
                .isEqualTo(5);
        var outside = OUTSIDE_THE_MIX.stream().mapToLong(totals::of).sum();
        assertThat(outside).isEqualTo(3);
        assertThat(totals.total() - outside).isEqualTo(168);
    }

    @ParameterizedTest
    @EnumSource(AssignmentClass.class)
    void theListBehindANumberIsAsLongAsTheNumber(AssignmentClass one) {
        var selection = Selection.of(Frame.ALL, Pick.of(EnumSet.of(one)));
        var lines = new ArrayList<>();
        application.inTransaction(() -> {
            application.use(ListingAssignments.class).each(selection, ListSort.values()[0], chairman, lines::add);
            return null;
        });
        assertThat(lines).hasSize((int) totals().of(one));
    }

    @Test
    void oneDeadlineFallsOnTetAndOneOrMoreOnTheWorkedSaturday() {
        assertThat(deadlines(LocalDate.of(2026, 2, 18))).isEqualTo(1);
        // on a day that is worked other work may be due as well, by chance
        assertThat(deadlines(LocalDate.of(2026, 8, 22))).isPositive();
    }

    @Test
    void twoUnitsHaveAskedForMoreTimeAndEveryLateOneHasSaidWhy() {
        assertThat(count("select count(e) from Extension e")).isEqualTo(2);
        assertThat(count(
                        "select count(distinct c.assignmentId) from DelayCause c join Assignment a on a.id = c.assignmentId"
                                + " where a.result.submittedOn > a.deadline"))
                .isEqualTo(21);
        assertThat(count("select count(c) from DelayCause c where c.kind = OBJECTIVE and c.state = CONFIRMED"))
                .isPositive();
    }

    @Test
    void nothingHappensAfterTheDayOfLoadingAndNoTimerIsLeftBehind() {
        assertThat(nativeCount("select count(*) from timeline_entry where at > timestamptz '%s'".formatted(now)))
                .isZero();
        assertThat(nativeCount(
                        "select count(*) from act_ru_job where duedate_ at time zone 'UTC' <= timestamptz '%s' and suspension_state_ = 1"
                                .formatted(now)))
                .isZero();
    }

    @Test
    void toldAgainItChangesNothing() {
        assertThat(told).isPositive();
        var entries = nativeCount("select count(*) from audit_entry");
        try (var again = new History(postgres.getPostgresDatabase(), now, line -> {})) {
            assertThat(again.tell()).isZero();
        }
        assertThat(nativeCount("select count(*) from audit_entry")).isEqualTo(entries);
    }

    private static Totals totals() {
        return application.inTransaction(() ->
                application.use(ViewingOverview.class).view(Frame.ALL, chairman).totals());
    }

    private static long deadlines(LocalDate day) {
        return application.inTransaction(() -> application
                .current()
                .createQuery(
                        "select count(a) from Assignment a where a.deadline = :day and a.state = COMPLETED", Long.class)
                .setParameter("day", day)
                .getSingleResult());
    }

    private static long count(String query) {
        return application.inTransaction(
                () -> application.current().createQuery(query, Long.class).getSingleResult());
    }

    private static long nativeCount(String query) {
        return application.inTransaction(
                () -> ((Number) application.current().createNativeQuery(query).getSingleResult()).longValue());
    }
}
