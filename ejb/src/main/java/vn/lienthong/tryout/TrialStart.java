package vn.lienthong.tryout;

import java.util.List;
import java.util.Optional;
import vn.lienthong.tryout.played.AskedField;

/**
 * What may be filled in before a trial begins.
 *
 * @param schema of the model's form; empty where it begins without one
 * @param asked what may be chosen where the model carries no matter
 */
public record TrialStart(Optional<String> schema, List<AskedField> asked) {}
