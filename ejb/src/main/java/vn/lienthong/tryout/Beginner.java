package vn.lienthong.tryout;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** Somebody in whose place a trial may begin, at their main post. */
public record Beginner(UUID officialId, String name, String employeeCode, PostTitle post, UnitName unit) {}
