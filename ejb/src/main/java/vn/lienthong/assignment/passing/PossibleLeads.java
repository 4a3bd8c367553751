package vn.lienthong.assignment.passing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** To whom a unit may pass work on: what lies below it in the unit tree and has a head, and who coordinates the work. */
@Dependent
public class PossibleLeads {

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Those below first, then the coordinating units. */
    public List<Unit> of(Assignment parent) {
        var below = units.headedBelow(parent.leadUnitId().orElseThrow(), LocalDate.now(clock));
        var coordinating = parent.coordinators().stream().sorted().map(units::get);
        return Stream.concat(below.stream(), coordinating).distinct().toList();
    }

    /** @throws BusinessRuleViolation {@link PassingRule#LEAD_NOT_POSSIBLE} */
    public void require(UUID lead, Assignment parent) {
        var possible = of(parent).stream().map(Unit::id).collect(toUnmodifiableSet());
        if (!possible.contains(lead)) {
            throw new BusinessRuleViolation(
                    PassingRule.LEAD_NOT_POSSIBLE, units.get(lead).bothNames());
        }
    }
}
