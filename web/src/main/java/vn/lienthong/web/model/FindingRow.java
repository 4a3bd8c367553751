package vn.lienthong.web.model;

import vn.lienthong.processmodel.ModelFinding;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.reader.Texts;

/**
 * What keeps a model out, in words.
 *
 * @param element the id of the element at fault
 * @param rule as {@code ModelRule.ELEMENT_NOT_ALLOWED}
 * @param message what to do about it, in the reader's language
 */
public record FindingRow(String element, String rule, String message) {

    public static FindingRow of(ModelFinding finding, Texts texts) {
        return new FindingRow(
                finding.element(),
                finding.rule().key(),
                texts.say(new BusinessRuleViolation(finding.rule(), finding.element(), finding.detail())));
    }
}
