package vn.lienthong.administration;

import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/** A person as search results show them, with the post they hold today, if any. */
public record PersonRow(UUID id, String employeeCode, String name, PostTitle post, UnitName unit) {}
