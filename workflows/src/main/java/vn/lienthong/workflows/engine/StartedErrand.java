package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.lienthong.casefile.Errand;

/** An errand as its process remembers it; a model reads its id, to name it to steps. */
class StartedErrand {

    static final String ID = "errand";

    private static final String UNIT = "errandUnit";
    private static final String POST = "errandPost";
    private static final String DUE_ON = "errandDueOn";

    private StartedErrand() {}

    static VariableMap variables(Errand errand) {
        return createVariables()
                .putValue(ID, errand.id().toString())
                .putValue(UNIT, errand.unitId().toString())
                .putValue(POST, errand.postId().toString())
                .putValue(DUE_ON, errand.dueOn().toString());
    }

    /** Empty for a process of which there is one at a time. */
    static Optional<Errand> of(VariableScope process) {
        return Optional.ofNullable(process.getVariable(ID))
                .map(id -> new Errand(
                        UUID.fromString(id.toString()),
                        UUID.fromString(text(UNIT, process)),
                        UUID.fromString(text(POST, process)),
                        LocalDate.parse(text(DUE_ON, process))));
    }

    private static String text(String name, VariableScope process) {
        return process.getVariable(name).toString();
    }
}
