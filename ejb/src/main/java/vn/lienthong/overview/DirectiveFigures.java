package vn.lienthong.overview;

import java.util.UUID;
import vn.lienthong.assignment.Totals;

/** What one directive gave to units. */
public record DirectiveFigures(UUID directiveId, String symbol, String summary, Totals totals) {}
