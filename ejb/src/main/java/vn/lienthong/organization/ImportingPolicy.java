package vn.lienthong.organization;

import vn.lienthong.importing.ImportRule;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who may import what the system stands on: units, posts, officials, calendars. */
public class ImportingPolicy {

    private ImportingPolicy() {}

    public static void require(Actor by) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new BusinessRuleViolation(ImportRule.NOT_ALLOWED);
        }
    }
}
