package vn.lienthong.mail;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * From one full hour to another, past midnight when the second is the smaller, no mail is sent.
 *
 * <p>The same hour twice is refused: it could mean never as well as always.
 */
public record QuietHours(int from, int to) {

    private static final int HOURS = 24;

    public QuietHours {
        if (from < 0 || from >= HOURS || to < 0 || to >= HOURS || from == to) {
            throw new BusinessRuleViolation(MailRule.QUIET_HOURS_INVALID);
        }
    }

    /** The moment itself, or the end of the quiet hours that it lies in. */
    ZonedDateTime endAfter(ZonedDateTime moment) {
        if (!contain(moment.getHour())) {
            return moment;
        }
        var end = moment.with(LocalTime.of(to, 0));
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean contain(int hour) {
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
