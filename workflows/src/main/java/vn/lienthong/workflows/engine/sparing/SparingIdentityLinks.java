package vn.lienthong.workflows.engine.sparing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;

/** Whom a step waits for stands in the work item; the gate lets no model give the engine's task a candidate. */
public class SparingIdentityLinks extends IdentityLinkManager {

    @Override
    public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
        return new ArrayList<>();
    }
}
