package vn.lienthong.tryout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.calendar.TimeAhead;
import vn.lienthong.rule.BusinessRuleViolation;

/** Lets the days of a trial go by, and what the model does by itself happen at its moment. */
@Dependent
class TrialTime {

    private static final int MOST_JOBS_IN_A_ROW = 200;

    @Inject
    WaitingJobs jobs;

    @Inject
    TimeAhead ahead;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link TryoutRule#TOO_MANY_DAYS}, {@link TryoutRule#GOES_ROUND} */
    void pass(int days, UUID caseFileId) {
        if (days < 0 || days > Trial.MOST_DAYS) {
            throw new BusinessRuleViolation(TryoutRule.TOO_MANY_DAYS, Trial.MOST_DAYS);
        }
        var until = clock.instant().plus(Duration.ofDays(days));
        for (var done = 0; isDue(caseFileId, until); done++) {
            if (done == MOST_JOBS_IN_A_ROW) {
                throw new BusinessRuleViolation(TryoutRule.GOES_ROUND, MOST_JOBS_IN_A_ROW);
            }
            advanceTo(jobs.next(caseFileId).orElseThrow());
            jobs.carryOutNext(caseFileId);
        }
        advanceTo(until);
    }

    private boolean isDue(UUID caseFileId, Instant until) {
        return jobs.next(caseFileId).filter(due -> !due.isAfter(until)).isPresent();
    }

    private void advanceTo(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        if (!left.isNegative() && !left.isZero()) {
            ahead.pass(left);
        }
    }
}
