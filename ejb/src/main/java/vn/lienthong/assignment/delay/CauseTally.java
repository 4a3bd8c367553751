package vn.lienthong.assignment.delay;

import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** How many assignments of a lead unit are late for a cause of that kind which is worth so much; the newest statement counts. */
public record CauseTally(UUID leadUnitId, UnitName leadUnit, CauseKind kind, CauseState state, long count) {}
