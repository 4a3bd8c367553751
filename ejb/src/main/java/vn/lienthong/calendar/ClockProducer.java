package vn.lienthong.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the application, set to the time of Viet Nam. */
@Dependent
public class ClockProducer {

    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    TimeAhead ahead;

    @Produces
    Clock clock() {
        return new ClockAhead(Clock.system(VIET_NAM), ahead);
    }
}
