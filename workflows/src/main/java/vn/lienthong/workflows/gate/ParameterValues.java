package vn.lienthong.workflows.gate;

import java.util.function.Predicate;
import vn.lienthong.matter.form.FieldKind;
import vn.lienthong.processmodel.ParameterKind;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.Performer;

/** Whether what a model writes for a parameter of a step can be meant. */
record ParameterValues(FormFields fields, Predicate<String> models) {

    private static final String DAYS = "[1-9][0-9]?";
    private static final String UNITS = "[A-Z0-9.]{1,35}(\\s*,\\s*[A-Z0-9.]{1,35}){0,49}";

    boolean fits(ParameterKind kind, String value) {
        return switch (kind) {
            case PERFORMER -> isPerformer(value);
            case TEXT -> !value.isBlank() && value.length() <= 500;
            case DAYS -> value.matches(DAYS);
            case MODEL -> models.test(value);
            case UNITS -> value.matches(UNITS);
            case DATE_FIELD -> fields.kinds().get(value) == FieldKind.DATE;
        };
    }

    private static boolean isPerformer(String value) {
        try {
            return !Performer.parse(value).equals(Performer.parse("ADDRESSEE"));
        } catch (BusinessRuleViolation e) {
            return false;
        }
    }
}
