package vn.lienthong.directive.clause;

/** A clause as it is typed. */
public record ClauseText(String number, String content) {}
