package vn.lienthong.organization;

import java.time.LocalDate;

/** A code that a unit, or one for which it stands, bore until that day. */
public record FormerCode(String code, LocalDate until) {}
