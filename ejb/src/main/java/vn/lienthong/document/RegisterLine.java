package vn.lienthong.document;

import java.util.List;
import vn.lienthong.organization.UnitName;

/** A line of a register as it is handed in. */
public record RegisterLine(DocumentRow document, List<UnitName> recipients) {}
