package vn.lienthong.web.export;

import java.time.LocalDate;
import vn.lienthong.organization.Heading;

/** What Decree 30/2020 puts above every paper; always in Vietnamese. */
final class Papers {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The clerk puts the number in. */
    static final String NUMBER = "Số:          /BC";

    /** In its place, what a work file is known by. */
    static final String CODE = "Mã hồ sơ: %s";

    static final String PREPARED_BY = "NGƯỜI LẬP BIỂU";
    static final String HEAD_OF_UNIT = "THỦ TRƯỞNG ĐƠN VỊ";

    private static final int FIRST_TWO_DIGITS = 10;

    private Papers() {}

    /** Days below ten and the first two months have two digits. */
    static String placeAndDate(Heading heading, LocalDate day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        var date = day.getDayOfMonth() < FIRST_TWO_DIGITS ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
        return "%s, ngày %s tháng %s năm %d".formatted(heading.place(), date, month, day.getYear());
    }
}
