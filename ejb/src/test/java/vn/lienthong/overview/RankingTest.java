package vn.lienthong.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.UnitName;

class RankingTest {

    private static UnitFigures unit(String name, Tier tier, long onTime, long late, long overdue) {
        var totals = new Totals(
                onTime + late + overdue,
                Map.of(
                        AssignmentClass.DONE_ON_TIME, onTime,
                        AssignmentClass.DONE_LATE, late,
                        AssignmentClass.OVERDUE, overdue));
        return new UnitFigures(UUID.randomUUID(), new UnitName(name, name), tier, totals, Optional.empty());
    }

    private static UnitFigures commune(String name, long onTime, long late, long overdue) {
        return unit(name, Tier.COMMUNE, onTime, late, overdue);
    }

    private static List<String> places(UnitFigures... units) {
        return Ranking.of(List.of(units)).stream()
                .map(unit ->
                        unit.place().map(Place::number).map(String::valueOf).orElse("-") + " "
                                + unit.name().vietnamese())
                .toList();
    }

    @Test
    void theLargerShareOnTimeOfWhatWasDueStandsHigher() {
        assertThat(places(commune("A", 8, 2, 0), commune("B", 9, 0, 1), commune("C", 10, 0, 0)))
                .containsExactly("1 C", "2 B", "3 A");
    }

    @Test
    void ofEqualSharesTheUnitThatHadMoreDueStandsHigher() {
        assertThat(places(commune("A", 4, 1, 0), commune("B", 40, 10, 0))).containsExactly("1 B", "2 A");
    }

    @Test
    void unitsThatAgreeInBothShareThePlaceAndTheNextOneIsLeftOut() {
        assertThat(places(commune("B", 4, 1, 0), commune("A", 4, 0, 1), commune("C", 1, 4, 0)))
                .containsExactly("1 A", "1 B", "3 C");
    }

    @Test
    void aUnitWithTooFewDueHasNoPlace() {
        assertThat(places(commune("A", 2, 0, 0), commune("B", 1, 2, 0))).containsExactly("1 B", "- A");
    }

    @Test
    void departmentsAndCommunesAreRankedAmongThemselves() {
        assertThat(places(commune("A", 3, 0, 0), unit("S", Tier.PROVINCE, 1, 2, 0)))
                .containsExactly("1 S", "1 A");
    }

    @Test
    void aMonthOfTheReportsRunsFromThe15thToThe14th() {
        var september = ReportMonth.of(LocalDate.of(2026, 8, 15));

        assertThat(september).isEqualTo(ReportMonth.of(LocalDate.of(2026, 9, 14)));
        assertThat(september.span()).isEqualTo(new Span(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 9, 14)));
    }

    @Test
    void aQuarterRunsFromThe15thBeforeItsFirstMonthToThe14thOfItsLast() {
        var third = new Quarter(2026, 3);

        assertThat(third.span()).isEqualTo(new Span(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14)));
        assertThat(Quarter.of(LocalDate.of(2026, 9, 14))).isEqualTo(third);
        assertThat(Quarter.of(LocalDate.of(2026, 12, 15))).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2027, 1).previous()).isEqualTo(new Quarter(2026, 4));
    }
}
