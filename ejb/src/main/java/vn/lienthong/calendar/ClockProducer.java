package vn.lienthong.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the application, set to the time of Viet Nam. */
@Dependent
public class ClockProducer {

    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    Clock clock() {
        return Clock.system(VIET_NAM);
    }
}
