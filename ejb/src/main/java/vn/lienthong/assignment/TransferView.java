package vn.lienthong.assignment;

import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** The other end of a transfer: the assignment there and the unit that leads it. */
public record TransferView(UUID id, UnitName unit) {}
