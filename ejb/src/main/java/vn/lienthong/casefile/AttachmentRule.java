package vn.lienthong.casefile;

import vn.lienthong.rule.Rule;

/** What a file must keep to. */
public enum AttachmentRule implements Rule {
    /** {0} name */
    FILE_EMPTY,
    /** {0} name, {1} limit in MiB */
    FILE_TOO_LARGE,
    /** {0} name */
    FILE_TYPE_REFUSED,
    /** {0} name */
    FILE_NAMED_AS_ANOTHER_TYPE,
    /** {0} name */
    NAME_IS_FORMULA,
    /** {0} name, {1} the number of the line */
    CELL_IS_FORMULA,
    ONE_FILE_PER_VERSION,
    /** {0} limit */
    TOO_MANY_FILES
}
