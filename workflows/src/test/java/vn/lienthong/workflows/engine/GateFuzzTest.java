package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.assignment.RecordedAssignment;

/**
 * Shipped models, spoilt in many ways: the gate always answers, and soon, and what it lets in the engine takes. The number of
 * them is the property {@code lienthong.fuzz}, 10 000 in the profile nightly; the same number gives the same models.
 */
class GateFuzzTest {

    private static final int MODELS = Integer.getInteger("lienthong.fuzz", 600);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
    private static final List<String> HOSTILE = List.of(
            "<bpmn:scriptTask id=\"odd\" scriptFormat=\"groovy\"><bpmn:script>x</bpmn:script></bpmn:scriptTask>",
            "<bpmn:callActivity id=\"odd\" calledElement=\"nowhere\"/>",
            "<bpmn:serviceTask id=\"odd\" camunda:class=\"java.lang.Runtime\"/>",
            "<bpmn:serviceTask id=\"odd\" camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\"/>",
            "<bpmn:intermediateCatchEvent id=\"odd\"><bpmn:timerEventDefinition><bpmn:timeCycle>R/PT0S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
            "<bpmn:subProcess id=\"odd\"><bpmn:startEvent id=\"odd-start\"/></bpmn:subProcess>",
            "<bpmn:userTask id=\"odd\"/>",
            "<bpmn:endEvent/>",
            "<camunda:executionListener event=\"start\" expression=\"${x}\"/>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'http://127.0.0.1:9/'>]>",
            "&a;",
            "<?php x ?>",
            "<![CDATA[ ${x} ]]>",
            "</bpmn:process>",
            "<a>".repeat(3000),
            "\u0000");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "odd",
            "${execution}",
            "#{x}",
            "../../etc/passwd",
            "http://127.0.0.1:9/",
            "-1",
            "NaN",
            "true",
            "a b",
            "ợ",
            "\uD83D");

    private final Random chance = new Random(MODELS);

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(RecordedAssignment.steps());

    @Test
    void everySpoiltModelGetsAVerdictSoonAndNothingElse() {
        var let = 0;
        for (var i = 0; i < MODELS; i++) {
            var shipped = Model.shipped().get(chance.nextInt(Model.shipped().size()));
            let += judge(shipped.fileName(), spoilt(shipped.text())) ? 1 : 0;
        }
        assertThat(let).as("models that were let in").isBetween(1, MODELS - 1);
    }

    private boolean judge(String name, String model) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var findings = engine.gate().findings(name, model.getBytes(UTF_8));
        assertThat(threads.getCurrentThreadCpuTime() - before).as(model).isLessThan(LONGEST);
        if (findings.isEmpty()) {
            taken(name, model);
        } else if (chance.nextInt(10) == 0) {
            assertThatThrownBy(() -> deploy(name, model)).isInstanceOf(BusinessRuleViolation.class);
        }
        return findings.isEmpty();
    }

    private void taken(String name, String model) {
        try {
            engine.engine().getRepositoryService().deleteDeployment(deploy(name, model), true, true);
        } catch (ProcessEngineException e) {
            fail(e.getMessage() + "\n" + model, e);
        }
    }

    private String deploy(String name, String model) {
        return engine.engine()
                .getRepositoryService()
                .createDeployment()
                .addString(name, model)
                .deploy()
                .getId();
    }

    private String spoilt(String model) {
        var text = model;
        for (var times = chance.nextInt(3); times >= 0; times--) {
            text = spoiltOnce(text);
        }
        return text;
    }

    private String spoiltOnce(String model) {
        var lines = new ArrayList<>(model.lines().toList());
        var here = chance.nextInt(lines.size());
        switch (chance.nextInt(7)) {
            case 0 -> lines.remove(here);
            case 1 -> lines.add(here, lines.get(chance.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, here, chance.nextInt(lines.size()));
            case 3 -> lines.add(here, one(HOSTILE));
            case 4 ->
                lines.set(
                        here,
                        lines.get(here)
                                .replaceFirst("\"[^\"]*\"", '"' + one(VALUES).replace("$", "\\$") + '"'));
            case 5 -> lines.set(here, lines.get(here).replaceFirst(" [a-zA-Z]+=\"[^\"]*\"", ""));
            default -> lines.set(here, scratched(lines.get(here)));
        }
        return String.join("\n", lines);
    }

    private String scratched(String line) {
        if (line.isEmpty()) {
            return line;
        }
        var at = chance.nextInt(line.length());
        return line.substring(0, at) + (char) chance.nextInt(0x250) + line.substring(at + 1);
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
