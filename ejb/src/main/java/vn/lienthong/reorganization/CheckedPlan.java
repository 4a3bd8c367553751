package vn.lienthong.reorganization;

import static vn.lienthong.reorganization.ReorganizationRule.ADMIN_CODE_MALFORMED;
import static vn.lienthong.reorganization.ReorganizationRule.CODE_MALFORMED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;

/** Looks a plan through before it is kept. */
@Dependent
class CheckedPlan {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9.]{1,35}");
    private static final Pattern ADMIN_CODE = Pattern.compile("([0-9]{5})?");

    @Inject
    Units units;

    @Inject
    Reorganizations reorganizations;

    void require(PlanReorganization plan, LocalDate today) {
        refuseIf(blank(plan.name()), ReorganizationRule.NAME_REQUIRED);
        refuseIf(blank(plan.legalBasis()), ReorganizationRule.BASIS_REQUIRED);
        refuseIf(plan.effectiveOn() == null, ReorganizationRule.DATE_REQUIRED);
        refuseIf(plan.effectiveOn().isBefore(today), ReorganizationRule.DATE_PASSED, plan.effectiveOn());
        requireShape(plan);
        requireUnits(plan);
        plan.successors().forEach(each -> requireNew(each, plan));
    }

    private static void requireShape(PlanReorganization plan) {
        var successors = plan.successors().size();
        switch (plan.kind()) {
            case MERGER ->
                refuseIf(
                        successors != 1
                                || concerned(plan).size() < 2
                                || ending(plan).isEmpty(),
                        ReorganizationRule.MERGER_SHAPE);
            case SPLIT ->
                refuseIf(
                        successors < 2
                                || plan.units().size() != 1
                                || ending(plan).size() != 1,
                        ReorganizationRule.SPLIT_SHAPE);
            case RENAME ->
                refuseIf(
                        !Optional.of(plan.units())
                                .equals(plan.successors().stream()
                                        .findFirst()
                                        .flatMap(SuccessorDetails::existing)
                                        .map(Set::of)),
                        ReorganizationRule.RENAME_SHAPE);
        }
    }

    /** The units that no longer exist afterwards; one that is renamed is the one that it was. */
    static Set<UUID> ending(PlanReorganization plan) {
        var ending = new HashSet<>(plan.units());
        if (plan.kind() != ReorganizationKind.RENAME) {
            plan.successors().forEach(each -> each.existing().ifPresent(ending::remove));
        }
        return ending;
    }

    private static Set<UUID> concerned(PlanReorganization plan) {
        var concerned = new HashSet<>(plan.units());
        plan.successors().forEach(each -> each.existing().ifPresent(concerned::add));
        return concerned;
    }

    private void requireUnits(PlanReorganization plan) {
        var concerned = concerned(plan).stream().map(units::get).toList();
        concerned.forEach(
                unit -> refuseIf(!unit.existsOn(plan.effectiveOn()), ReorganizationRule.UNIT_ENDED, unit.bothNames()));
        refuseIf(
                concerned.stream().map(CheckedPlan::level).distinct().count() != 1,
                ReorganizationRule.NOT_OF_ONE_LEVEL);
        concerned.forEach(unit -> reorganizations.openFor(List.of(unit.id())).ifPresent(other -> {
            throw new BusinessRuleViolation(ReorganizationRule.UNIT_IN_ANOTHER, unit.bothNames(), other.name());
        }));
    }

    /** The province itself has no level: it is not merged here. */
    private static String level(Unit unit) {
        var above = unit.parent().orElseThrow(() -> new BusinessRuleViolation(ReorganizationRule.NOT_OF_ONE_LEVEL));
        return above.id() + " " + unit.kind().isAgency();
    }

    private void requireNew(SuccessorDetails successor, PlanReorganization plan) {
        refuseIf(!ADMIN_CODE.matcher(successor.adminCode()).matches(), ADMIN_CODE_MALFORMED, successor.adminCode());
        if (successor.existing().isPresent()) {
            requireOtherName(successor, plan);
            return;
        }
        refuseIf(!CODE.matcher(successor.code()).matches(), CODE_MALFORMED, successor.code());
        refuseIf(
                units.findByCode(successor.code()).isPresent() || twice(successor, plan),
                ReorganizationRule.CODE_TAKEN,
                successor.code());
        refuseIf(halfNamed(successor.name()) || !successor.hasName(), ReorganizationRule.UNIT_NAME_REQUIRED);
        var first = units.get(plan.units().iterator().next());
        refuseIf(
                successor.kind() == null
                        || successor.kind().isAgency() != first.kind().isAgency(),
                ReorganizationRule.NOT_OF_ONE_LEVEL);
    }

    private static boolean twice(SuccessorDetails successor, PlanReorganization plan) {
        return plan.successors().stream()
                        .filter(each -> each.code().equals(successor.code()))
                        .count()
                > 1;
    }

    private void requireOtherName(SuccessorDetails successor, PlanReorganization plan) {
        refuseIf(halfNamed(successor.name()), ReorganizationRule.UNIT_NAME_REQUIRED);
        if (plan.kind() == ReorganizationKind.RENAME) {
            var unit = units.get(successor.existing().orElseThrow());
            refuseIf(!successor.hasName(), ReorganizationRule.UNIT_NAME_REQUIRED);
            refuseIf(successor.name().equals(unit.bothNames()), ReorganizationRule.SAME_NAME, unit.bothNames());
        }
    }

    private static boolean halfNamed(UnitName name) {
        return Stream.of(name.vietnamese(), name.english())
                        .filter(CheckedPlan::blank)
                        .count()
                == 1;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseIf(boolean broken, Rule rule, Object... arguments) {
        if (broken) {
            throw new BusinessRuleViolation(rule, arguments);
        }
    }
}
