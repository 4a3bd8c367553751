package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** Draws up how processes of one version become processes of another: what people say of the steps, and the rest by itself. */
class MigrationPlans {

    private final RuntimeService processes;
    private final String from;
    private final String to;

    MigrationPlans(RuntimeService processes, String from, String to) {
        this.processes = processes;
        this.from = from;
        this.to = to;
    }

    /** What is the same in both. */
    Map<String, String> equal() {
        return processes.createMigrationPlan(from, to).mapEqualActivities().build().getInstructions().stream()
                .collect(toMap(
                        MigrationInstruction::getSourceActivityId,
                        MigrationInstruction::getTargetActivityId,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** @throws MigrationPlanValidationException when the steps that were named do not fit */
    MigrationPlan of(Map<String, String> named) {
        var all = equal();
        all.putAll(named);
        while (true) {
            try {
                return build(all);
            } catch (MigrationPlanValidationException e) {
                if (!drop(e, named, all)) {
                    throw e;
                }
            }
        }
    }

    private MigrationPlan build(Map<String, String> mapping) {
        var plan = processes.createMigrationPlan(from, to);
        mapping.forEach(plan::mapActivities);
        return plan.build();
    }

    /** What nobody named, such as the timer of a step that became another, is left behind. */
    private static boolean drop(
            MigrationPlanValidationException failure, Map<String, String> named, Map<String, String> all) {
        return failure.getValidationReport().getInstructionReports().stream()
                .map(report -> report.getMigrationInstruction().getSourceActivityId())
                .filter(source -> !named.containsKey(source))
                .map(all::remove)
                .toList()
                .stream()
                .anyMatch(Objects::nonNull);
    }

    /** The named steps that do not fit, by their ids, each with what it was to become. */
    Map<String, String> faults(Map<String, String> named) {
        try {
            of(named);
            return Map.of();
        } catch (MigrationPlanValidationException e) {
            return e.getValidationReport().getInstructionReports().stream()
                    .map(MigrationInstructionValidationReport::getMigrationInstruction)
                    .collect(toMap(
                            MigrationInstruction::getSourceActivityId,
                            MigrationInstruction::getTargetActivityId,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
