package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The engine's tables, by the engine's own scripts, so that they are what its version expects. Those of its case and decision
 * models and of its users are left out: these parts are off. The history tables stay empty but are there to be switched on.
 */
@Dependent
class V20__engine extends BaseJavaMigration {

    private static final String SCRIPT = "/org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    /** The engine looks for the sub-tasks of every task it completes, and its script brings no index for that. */
    private static final String SUB_TASKS = "create index act_idx_task_parent on act_ru_task (parent_task_id_)";

    /** Every start reads which models were deployed, and the trail grows for ever. */
    private static final String DEPLOYED_MODELS =
            "create index audit_entry_model on audit_entry (seq) where action = '" + DeployedModels.ACTION + "'";

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            run(statement, "engine");
            run(statement, "history");
            statement.execute(SUB_TASKS);
            statement.execute(DEPLOYED_MODELS);
        }
    }

    private static void run(Statement statement, String part) throws SQLException {
        try (var script = ProcessEngine.class.getResourceAsStream(SCRIPT.formatted(part))) {
            statement.execute(new String(script.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
