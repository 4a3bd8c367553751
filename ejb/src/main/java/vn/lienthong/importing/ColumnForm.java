package vn.lienthong.importing;

import java.util.regex.Pattern;

/** What the values of a column look like; its label tells people how to write them. */
public enum ColumnForm {
    UNIT_CODE("[A-Z0-9.]{1,35}"),
    /** Its leading zero is what a spreadsheet takes away first. */
    ADMINISTRATIVE_CODE("([0-9]{2}|[0-9]{5})?"),
    POST_CODE("[A-Z0-9.]{1,60}"),
    EMPLOYEE_CODE("[A-Za-z0-9._-]{1,40}"),
    USERNAME("[a-z0-9._-]{1,60}"),
    EMAIL("[^@\\s]+@[^@\\s]+");

    private final Pattern pattern;

    ColumnForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
