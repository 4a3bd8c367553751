package vn.lienthong.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.FormerCode;
import vn.lienthong.organization.FormerName;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;

/**
 * The page of a unit.
 *
 * @param above from the top down to the unit right above
 * @param validTo null until further notice
 * @param predecessors the units for which it stands since they were merged or split
 * @param successors the units that stand for it since it ended
 * @param manages whether the person who looks may change it
 */
public record UnitView(
        UUID id,
        String code,
        String adminCode,
        UnitKind kind,
        Tier tier,
        UnitName name,
        List<FormerName> formerNames,
        List<FormerCode> formerCodes,
        LocalDate validFrom,
        LocalDate validTo,
        List<UnitRow> above,
        List<UnitRow> below,
        List<PostRow> posts,
        List<UnitRow> predecessors,
        List<UnitRow> successors,
        boolean manages) {}
