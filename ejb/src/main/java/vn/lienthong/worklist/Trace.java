package vn.lienthong.worklist;

import java.util.Optional;
import java.util.Set;

/**
 * Where a case file stands in its process model.
 *
 * @param model empty as long as no process was started
 * @param waiting the steps at which somebody must act now
 * @param taken the steps that somebody has taken at least once
 */
public record Trace(Optional<String> model, int version, Set<String> waiting, Set<String> taken) {}
