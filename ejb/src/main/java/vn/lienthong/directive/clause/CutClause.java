package vn.lienthong.directive.clause;

/**
 * A clause as pasted text was cut, to be looked at before it is kept.
 *
 * @param suggested whether it is likely to be one: what only heads others, or stands before the first number, is not
 */
public record CutClause(String number, String content, boolean suggested) {}
