package vn.lienthong.assignment.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.PartsView;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.tree.Branch;

/**
 * What lies below an assignment, as far as the person may see it.
 *
 * @param belowParts by part, what lies below it in turn; parts without anything below them are left out
 * @param leftOpen of what was passed on, what the result does not wait for, and why
 */
public record Below(PartsView parts, Map<UUID, Totals> belowParts, List<Branch> passedOn, Map<UUID, String> leftOpen) {}
