package vn.lienthong.processmodel;

import java.util.regex.Pattern;
import vn.lienthong.rule.BusinessRuleViolation;

/** What a draft has to be at least in order to be kept; whether it is right is asked when it is sent. */
class CheckedContent {

    static final int MOST_FORMS = 50;
    static final int LONGEST = ModelCheck.MOST_BYTES;

    private static final Pattern FORM_KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private CheckedContent() {}

    /** @throws BusinessRuleViolation {@link ProcessModelRule} of its size, its forms' keys, its own key */
    static ModelSource.ModelHead of(ModelContent content, String key, ModelSource source) {
        requireSize(content.xml());
        requireForms(content);
        var head =
                source.head(content.xml()).orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.NOT_A_MODEL));
        if (!head.key().equals(key)) {
            throw new BusinessRuleViolation(ProcessModelRule.KEY_DIFFERS, key, head.key());
        }
        return head;
    }

    private static void requireForms(ModelContent content) {
        if (content.forms().size() > MOST_FORMS) {
            throw new BusinessRuleViolation(ProcessModelRule.TOO_MANY_FORMS, MOST_FORMS);
        }
        content.forms().forEach((formKey, schema) -> {
            if (!FORM_KEY.matcher(formKey).matches()) {
                throw new BusinessRuleViolation(ProcessModelRule.FORM_KEY_INVALID, formKey);
            }
            requireSize(schema);
        });
    }

    private static void requireSize(String text) {
        if (text.length() > LONGEST) {
            throw new BusinessRuleViolation(ProcessModelRule.TOO_LARGE, LONGEST);
        }
        if (text.indexOf('\0') >= 0) {
            throw new BusinessRuleViolation(ProcessModelRule.NOT_A_MODEL);
        }
    }
}
