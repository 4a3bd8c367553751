package vn.lienthong.workflows.gate;

import java.util.Set;

/** Reads from a condition which decisions it is about. */
public class Decisions {

    private Decisions() {}

    /** Empty for what is about none, and for what is no condition. */
    public static Set<String> in(String condition) {
        try {
            return StepExpression.parse(condition.strip()).decisions();
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }
}
