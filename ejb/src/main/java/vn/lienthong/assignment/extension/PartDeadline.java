package vn.lienthong.assignment.extension;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** An open part of a whole whose deadline may move with the whole's. */
public record PartDeadline(UUID id, UnitName unit, LocalDate deadline) {}
