package vn.lienthong.matter.form;

import vn.lienthong.rule.Rule;

/** What is wrong with something filled in. {0} is what the field is called. */
public enum FieldRule implements Rule {
    FIELD_REQUIRED,
    TICK_REQUIRED,
    NOT_A_TEXT,
    /** {1} how many characters at least */
    TEXT_TOO_SHORT,
    /** {1} how many characters at most */
    TEXT_TOO_LONG,
    TEXT_NOT_OF_PATTERN,
    /** {1} how it is to be written, in the words of whoever drew the form */
    TEXT_NOT_AS_SAID,
    NOT_AN_EMAIL,
    NOT_A_PHONE,
    NOT_A_NUMBER,
    /** {1} how many digits behind the point at most */
    TOO_MANY_DECIMALS,
    /** {1} the least */
    NUMBER_TOO_SMALL,
    /** {1} the most */
    NUMBER_TOO_LARGE,
    NOT_A_TICK,
    NOT_AN_OPTION,
    NOT_A_DATE,
    NOT_A_TIME,
    DAY_GONE_BY,
    NOT_FILES,
    ONE_FILE_ONLY,
    /** {1} the name that was said: no such file came along */
    FILE_NOT_SENT,
    /** {0} the key: the form has no such field */
    FIELD_UNKNOWN,
    /** Not even data of a form. */
    DATA_NOT_READABLE
}
