package vn.lienthong.document.register;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentPolicy;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.SymbolPart;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * The clerk keeps the registers of a unit: says what stands for the unit in symbols, and with which number a series goes on that ran
 * on paper before the program was introduced.
 */
@Stateless
public class KeepingRegister {

    @Inject
    DocumentPolicy policy;

    @Inject
    Registers registers;

    @Inject
    SymbolParts parts;

    @Inject
    Numbering numbering;

    @Inject
    Units units;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link DocumentRule#SERIES_RUNS} unless this is the first year and no number was given yet,
     *     {@link DocumentRule#START_TOO_LOW} below a number that was entered by hand
     */
    public void begin(UUID unitId, DocumentKind kind, int first, Actor by) {
        requireClerk(unitId, by);
        var series = new Series(unitId, kind.name(), LocalDate.now(clock).getYear());
        registers.hold(series);
        if (registers.run(series).isPresent() || registers.ranBefore(series)) {
            throw new BusinessRuleViolation(DocumentRule.SERIES_RUNS);
        }
        var typed = numbering.highestTyped(series, kind);
        if (first <= typed) {
            throw new BusinessRuleViolation(DocumentRule.START_TOO_LOW, typed);
        }
        registers.begin(series, requireNumber(first));
        audit.record(
                by,
                "REGISTER_BEGUN",
                null,
                "%s %s %d: %d".formatted(unit(unitId).code(), kind, series.year(), first));
    }

    /** @throws BusinessRuleViolation {@link DocumentRule#SYMBOL_PART_MALFORMED} */
    public void name(UUID unitId, String part, Actor by) {
        requireClerk(unitId, by);
        parts.say(unitId, SymbolPart.require(part.strip()));
        audit.record(
                by, "SYMBOL_PART_CHANGED", null, "%s: %s".formatted(unit(unitId).code(), part.strip()));
    }

    public String partOf(UUID unitId) {
        return parts.of(unit(unitId));
    }

    public boolean mayKeep(UUID unitId, Actor by) {
        return policy.keepsRegister(by, unitId);
    }

    private void requireClerk(UUID unitId, Actor by) {
        unit(unitId);
        if (!policy.keepsRegister(by, unitId)) {
            throw new BusinessRuleViolation(DocumentRule.NOT_CLERK);
        }
    }

    /** @throws NotFound when there is no such unit */
    private Unit unit(UUID unitId) {
        return units.get(unitId);
    }

    private static int requireNumber(int first) {
        if (first < 1 || first > 99_999_999) {
            throw new BusinessRuleViolation(DocumentRule.START_NOT_A_NUMBER);
        }
        return first;
    }
}
