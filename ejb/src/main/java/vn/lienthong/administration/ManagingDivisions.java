package vn.lienthong.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The divisions of an agency: added, renamed with the old name kept, and ended when their posts are closed. */
@Stateless
public class ManagingDivisions {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9.]{1,35}");

    @Inject
    Managing managing;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link AdministrationRule}: name, code, a unit above that no longer exists
     * @throws NotFound when the person manages no such unit
     */
    public UUID add(UUID parentId, String code, UnitName name, LocalDate from, Actor by) {
        var parent = managing.unit(parentId, by);
        if (!parent.existsOn(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(AdministrationRule.UNIT_CLOSED);
        }
        if (from == null) {
            throw new BusinessRuleViolation(AdministrationRule.DATE_REQUIRED);
        }
        var division =
                new Unit(freeCode(code), UnitKind.DIVISION, parent.tier(), named(name), Optional.of(parent), from);
        units.found(division);
        audit.record(by, "UNIT_ADDED", null, division.code() + " " + division.name());
        return division.id();
    }

    /** The name that it bore until the day before stays in its history. */
    public void rename(UUID unitId, UnitName name, LocalDate from, Actor by) {
        var unit = division(unitId, by);
        if (from == null) {
            throw new BusinessRuleViolation(AdministrationRule.DATE_REQUIRED);
        }
        var before = unit.name();
        unit.rename(named(name), from);
        audit.record(by, "UNIT_RENAMED", null, "%s: %s → %s, %s".formatted(unit.code(), before, unit.name(), from));
    }

    /** @throws BusinessRuleViolation {@link AdministrationRule#POSTS_STILL_OPEN}, {@link AdministrationRule#UNIT_CLOSED} */
    public void end(UUID unitId, LocalDate lastDay, Actor by) {
        var unit = division(unitId, by);
        if (lastDay == null) {
            throw new BusinessRuleViolation(AdministrationRule.DATE_REQUIRED);
        }
        var open = posts.openBelow(unitId);
        if (open > 0) {
            throw new BusinessRuleViolation(AdministrationRule.POSTS_STILL_OPEN, open);
        }
        if (!unit.end(lastDay)) {
            throw new BusinessRuleViolation(AdministrationRule.UNIT_CLOSED);
        }
        audit.record(by, "UNIT_ENDED", null, unit.code() + ", " + lastDay);
    }

    private Unit division(UUID unitId, Actor by) {
        var unit = managing.unit(unitId, by);
        if (unit.kind() != UnitKind.DIVISION) {
            throw new BusinessRuleViolation(AdministrationRule.ONLY_DIVISIONS);
        }
        return unit;
    }

    private static UnitName named(UnitName name) {
        return new UnitName(Managing.named(name.vietnamese()), Managing.named(name.english()));
    }

    private String freeCode(String code) {
        var given = code == null ? "" : code.strip();
        if (!CODE.matcher(given).matches()) {
            throw new BusinessRuleViolation(AdministrationRule.CODE_MALFORMED, given);
        }
        if (units.findByCode(given).isPresent()) {
            throw new BusinessRuleViolation(AdministrationRule.CODE_TAKEN, given);
        }
        return given;
    }
}
