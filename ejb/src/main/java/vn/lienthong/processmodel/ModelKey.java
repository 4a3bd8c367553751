package vn.lienthong.processmodel;

import java.util.regex.Pattern;
import vn.lienthong.rule.BusinessRuleViolation;

/** What a model may be called by programs. */
class ModelKey {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    private ModelKey() {}

    /** @throws BusinessRuleViolation {@link ProcessModelRule#KEY_INVALID} */
    static String required(String key) {
        if (!FORM.matcher(key).matches()) {
            throw new BusinessRuleViolation(ProcessModelRule.KEY_INVALID);
        }
        return key;
    }
}
