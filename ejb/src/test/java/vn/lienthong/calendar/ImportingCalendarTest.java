package vn.lienthong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.lienthong.calendar.CalendarFixture.CSV_2026;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.FiredEvents;
import vn.lienthong.organization.OrganizationFixture;
import vn.lienthong.persistence.DatabaseExtension;
import vn.lienthong.rule.BusinessRuleViolation;

class ImportingCalendarTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    ImportingCalendar importing;
    WorkingCalendars calendars;

    @BeforeEach
    void noCalendarYet() {
        calendars = new WorkingCalendars(database.entityManager(), new CalendarOfTransaction());
        importing = new ImportingCalendar();
        importing.calendars = calendars;
        importing.done = new FiredEvents<>();
    }

    @Test
    void theImportedYearCounts() {
        var report = take(CSV_2026);
        database.flushAndClear();

        assertThat(report).extracting("read", "created", "updated", "unchanged").containsExactly(14, 14, 0, 0);
        assertThat(calendars.current()).isEqualTo(CalendarFixture.year2026());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(CSV_2026);
        database.flushAndClear();

        assertThat(take(CSV_2026))
                .extracting("read", "created", "updated", "unchanged")
                .containsExactly(14, 0, 0, 14);
    }

    @Test
    void anotherFileReplacesTheYear() {
        take(CSV_2026);
        database.flushAndClear();
        importing.importCalendar(
                2026,
                true,
                "date,kind,name_vi,name_en\n2026-01-01,HOLIDAY,Tết Dương lịch,New Year's Day\n",
                OrganizationFixture.administrator());
        database.flushAndClear();

        assertThat(calendars.find(2026)).hasValueSatisfying(year -> {
            assertThat(year.isProvisional()).isTrue();
            assertThat(year.days()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void aDayOfAnotherYearAndAWorkedFridayAreRefused() {
        var report = take(CSV_2026 + "2027-01-01,HOLIDAY,Tết,New Year\n2026-08-21,WORKED_SATURDAY,Làm bù,Worked\n");
        database.flushAndClear();

        assertThat(report.bad())
                .containsExactly(
                        new BadLine(16, CalendarRule.OTHER_YEAR, List.of(LocalDate.of(2027, 1, 1), 2026)),
                        new BadLine(17, CalendarRule.NOT_A_SATURDAY, List.of(LocalDate.of(2026, 8, 21))));
        assertThat(calendars.find(2026)).isEmpty();
    }

    @Test
    void everyFaultOfALineIsNamed() {
        var report = take(
                "date,kind,name_vi,name_en\n" + "2027-01-01,WORKED_SATURDAY,Làm bù,\n" + "31/2/2026,SUNDAY,,Sunday\n");

        assertThat(report.bad())
                .extracting(BadLine::line, bad -> bad.rule().key())
                .containsExactly(
                        tuple(2, "ImportRule.EMPTY"),
                        tuple(2, "CalendarRule.OTHER_YEAR"),
                        tuple(2, "CalendarRule.NOT_A_SATURDAY"),
                        tuple(3, "ImportRule.NOT_A_DATE"),
                        tuple(3, "ImportRule.NOT_ONE_OF"),
                        tuple(3, "ImportRule.EMPTY"));
    }

    @Test
    void aDayOfALineWithAFaultIsNotAmongTheDays() {
        var sheet = CalendarSheet.read(
                2026,
                "date,kind,name_vi,name_en\n"
                        + "2026-01-01,HOLIDAY,Tết Dương lịch,New Year's Day\n"
                        + "1/2026,HOLIDAY,Tết,New Year\n");

        assertThat(sheet.days()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void withoutAnyCalendarNothingIsGuessed() {
        assertThatThrownBy(() -> calendars.current().isWorkingDay(LocalDate.of(2026, 3, 2)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.rule()).isEqualTo(CalendarRule.CALENDAR_MISSING));
    }

    @Test
    void onlyTheSystemAdministratorImports() {
        assertThatThrownBy(() -> importing.importCalendar(2026, false, CSV_2026, Actor.system()))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private ImportReport take(String csv) {
        return importing.importCalendar(2026, false, csv, OrganizationFixture.administrator());
    }
}
