package vn.lienthong.tryout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would have happened.
 *
 * @param today the day that the trial has reached
 * @param moments oldest first
 * @param waiting who would have to act now
 * @param chances what somebody might do otherwise
 * @param timer when a model would next do something by itself
 * @param ended whether the case that began would have come to its end
 */
public record TrialCourse(
        LocalDate today,
        List<TrialMoment> moments,
        List<TrialWait> waiting,
        List<TrialChance> chances,
        Optional<LocalDate> timer,
        boolean ended) {}
