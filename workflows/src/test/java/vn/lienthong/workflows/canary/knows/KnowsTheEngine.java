package vn.lienthong.workflows.canary.knows;

import org.camunda.bpm.engine.RuntimeService;

class KnowsTheEngine {

    void start(RuntimeService engine) {
        engine.startProcessInstanceByKey("assignment");
    }
}
