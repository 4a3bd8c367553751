package vn.lienthong.tryout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.calendar.TimeAhead;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.played.BegunCase;

/** Lets the days of a trial go by, and what the models do by themselves happen at its moment. */
@Dependent
class TrialTime {

    private static final int MOST_JOBS_IN_A_ROW = 200;

    @Inject
    WaitingJobs jobs;

    @Inject
    TrialFiles files;

    @Inject
    TimeAhead ahead;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link TryoutRule#TOO_MANY_DAYS}, {@link TryoutRule#GOES_ROUND} */
    void pass(int days, BegunCase begun) {
        if (days < 0 || days > Trial.MOST_DAYS) {
            throw new BusinessRuleViolation(TryoutRule.TOO_MANY_DAYS, Trial.MOST_DAYS);
        }
        var until = clock.instant().plus(Duration.ofDays(days));
        var next = dueBy(until, begun);
        for (var done = 0; next.isPresent(); done++) {
            if (done == MOST_JOBS_IN_A_ROW) {
                throw new BusinessRuleViolation(TryoutRule.GOES_ROUND, MOST_JOBS_IN_A_ROW);
            }
            advanceTo(next.get().due());
            jobs.carryOut(next.get());
            next = dueBy(until, begun);
        }
        advanceTo(until);
    }

    private Optional<WaitingJob> dueBy(Instant until, BegunCase begun) {
        return next(files.of(begun)).filter(job -> !job.due().isAfter(until));
    }

    private Optional<WaitingJob> next(List<TrialFile> some) {
        return jobs.next(some.stream().map(TrialFile::id).toList());
    }

    /** On which day one of the models would next do something by itself. */
    Optional<LocalDate> nextDay(List<TrialFile> some) {
        return next(some).map(job -> LocalDate.ofInstant(job.due(), clock.getZone()));
    }

    private void advanceTo(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        if (!left.isNegative() && !left.isZero()) {
            ahead.pass(left);
        }
    }
}
