package vn.lienthong.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** The calendar of 2026 as the government decided it. */
public class CalendarFixture {

    public static final String CSV_2026 = """
            date,kind,name_vi,name_en
            2026-01-01,HOLIDAY,Tết Dương lịch,New Year's Day
            2026-02-16,HOLIDAY,Tết Nguyên đán,Lunar New Year (Tết)
            2026-02-17,HOLIDAY,Tết Nguyên đán,Lunar New Year (Tết)
            2026-02-18,HOLIDAY,Tết Nguyên đán,Lunar New Year (Tết)
            2026-02-19,HOLIDAY,Tết Nguyên đán,Lunar New Year (Tết)
            2026-02-20,HOLIDAY,Tết Nguyên đán,Lunar New Year (Tết)
            2026-04-27,COMPENSATION_OFF,Nghỉ bù Giỗ Tổ Hùng Vương,Day off in lieu of Hung Kings' Day
            2026-04-30,HOLIDAY,Ngày Chiến thắng,Reunification Day
            2026-05-01,HOLIDAY,Quốc tế Lao động,Labour Day
            2026-08-22,WORKED_SATURDAY,Làm bù,Worked Saturday
            2026-08-31,COMPENSATION_OFF,Nghỉ hoán đổi,Exchanged day off
            2026-09-01,HOLIDAY,Quốc khánh,National Day
            2026-09-02,HOLIDAY,Quốc khánh,National Day
            2026-11-24,HOLIDAY,Ngày Văn hóa Việt Nam,Vietnamese Culture Day
            """;

    private CalendarFixture() {}

    public static WorkingCalendar year2026() {
        var exceptions = Arrays.stream(CSV_2026.split("\n"))
                .skip(1)
                .map(line -> line.split(","))
                .collect(toMap(values -> LocalDate.parse(values[0]), values -> DayKind.valueOf(values[1])));
        return new WorkingCalendar(Set.of(2026), exceptions);
    }
}
