package vn.lienthong.workflows.gate;

import java.util.Map;
import vn.lienthong.matter.form.FieldKind;

/** The fields of all forms of a model, by key: what its conditions may read. */
record FormFields(Map<String, FieldKind> kinds) {

    boolean has(String key) {
        return kinds.containsKey(key);
    }

    /** A number is compared with a number, a tick with true or false, everything else that is one value with a text. */
    boolean comparable(StepExpression.Comparison comparison) {
        var with = comparison.with();
        return with == StepExpression.Kind.OTHER
                || switch (kinds.get(comparison.fact())) {
                    case NUMBER -> with == StepExpression.Kind.NUMBER;
                    case TICK -> with == StepExpression.Kind.TRUTH;
                    case CHOICES, FILES -> false;
                    case TEXT, CHOICE, DATE, TIME, MOMENT -> with == StepExpression.Kind.TEXT;
                };
    }
}
