package vn.lienthong.reorganization;

import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** A unit right below one that ends; it moves whole, with its posts, people and work. */
public record DivisionRow(UUID id, String code, UnitName name, UnitName unit, UUID heirId, long posts) {}
