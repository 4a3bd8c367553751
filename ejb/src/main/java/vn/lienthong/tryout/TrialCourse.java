package vn.lienthong.tryout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would have happened.
 *
 * @param today the day that the trial has reached
 * @param events oldest first
 * @param waiting who would have to act now
 * @param timer when the model would next do something by itself
 * @param ended whether it would have come to its end
 */
public record TrialCourse(
        LocalDate today, List<TrialEvent> events, List<TrialWait> waiting, Optional<LocalDate> timer, boolean ended) {}
