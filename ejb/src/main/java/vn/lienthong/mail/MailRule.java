package vn.lienthong.mail;

import vn.lienthong.rule.Rule;

/** What the settings of mail refuse. */
public enum MailRule implements Rule {
    QUIET_HOURS_INVALID,
    DIGEST_HOUR_INVALID
}
