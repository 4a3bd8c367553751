package vn.lienthong.reorganization;

import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** A unit that ends or is renamed, with its codes, and which units stand for it afterwards. */
public record UnitChange(UUID unitId, String code, String adminCode, UnitName name, List<Successor> heirs) {}
