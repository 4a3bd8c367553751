package vn.lienthong.directive.amendment;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** Work passed on below an amended assignment that ends after its new deadline, and so is brought forward with it. */
public record BelowWork(UUID id, String title, UnitName leadUnit, LocalDate deadline) {}
