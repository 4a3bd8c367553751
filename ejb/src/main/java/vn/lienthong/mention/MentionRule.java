package vn.lienthong.mention;

import vn.lienthong.rule.Rule;

/** Whom a remark may name. */
public enum MentionRule implements Rule {
    /** {0} what was written behind the sign */
    NOBODY_OF_THAT_NAME
}
