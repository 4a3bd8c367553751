package vn.lienthong.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Light;
import vn.lienthong.organization.Tier;
import vn.lienthong.overview.Basis;
import vn.lienthong.overview.Counting;
import vn.lienthong.overview.Frame;
import vn.lienthong.overview.Movement;
import vn.lienthong.overview.Pick;
import vn.lienthong.overview.Point;
import vn.lienthong.overview.ReportMonth;
import vn.lienthong.overview.Selection;
import vn.lienthong.overview.Span;

class SelectionAddressTest {

    private static final Span QUARTER = new Span(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 9, 14));

    static Stream<Selection> selections() {
        return Stream.of(
                Selection.of(Frame.ALL),
                Selection.of(Frame.ALL.within(QUARTER, Basis.UNDER_WAY).at(Tier.COMMUNE)),
                Selection.of(Frame.ALL.ledBy(UUID.randomUUID()).from(UUID.randomUUID())),
                Selection.of(Frame.ALL, Pick.of(EnumSet.of(AssignmentClass.OVERDUE, AssignmentClass.IN_TIME))),
                Selection.of(Frame.ALL, Pick.inNoClass()),
                Selection.of(Frame.ALL, Pick.ALL.withoutUnit(true)),
                Selection.of(Frame.ALL, Pick.of(Light.RED)),
                Selection.of(Frame.ALL, Pick.of(new Point(Movement.OVERDUE, new ReportMonth(YearMonth.of(2026, 9))))),
                Selection.of(Frame.ALL).counted(Counting.WHOLE).saying("rà soát & báo cáo"));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void whatIsWrittenIntoAnAddressIsReadFromItAgain(Selection selection) {
        var parameters = SelectionAddress.parameters(selection);

        assertThat(new SelectionReader(parameters::get).selection()).isEqualTo(selection);
    }

    @Test
    void peopleWriteDaysTheirWay() {
        var typed = Map.of("from", "15/06/2026", "to", "14/9/2026");

        assertThat(new SelectionReader(typed::get).frame().span()).contains(QUARTER);
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        for (var parameter : Map.of("tier", "MOON", "from", "31/02/2026", "class", "OVERDUE,NOTHING", "unit", "7")
                .entrySet()) {
            assertThatExceptionOfType(UnreadableParameter.class)
                    .isThrownBy(() ->
                            new SelectionReader(Map.of(parameter.getKey(), parameter.getValue())::get).selection())
                    .satisfies(fault -> assertThat(fault.name()).isEqualTo(parameter.getKey()));
        }
    }
}
