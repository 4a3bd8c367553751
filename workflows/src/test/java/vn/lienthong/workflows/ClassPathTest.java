package vn.lienthong.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not on the class path cannot be attacked: two published holes sit in the engine's REST API and web applications. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.engine.rest.dto.task.TaskQueryDto",
                "org.camunda.bpm.webapp.impl.security.filter.ContainerBasedAuthenticationFilter",
                "org.camunda.bpm.admin.impl.web.SetupResource",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.tasklist.Tasklist",
                "org.camunda.connect.Connectors",
                "org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin",
                "org.camunda.spin.plugin.impl.SpinProcessEnginePlugin",
                "org.camunda.templateengines.FreeMarkerScriptEngine",
                "freemarker.template.Template",
                "org.apache.velocity.Template",
                "groovy.lang.GroovyShell",
                "org.mozilla.javascript.Context",
                "org.graalvm.polyglot.Context",
                "org.camunda.feel.api.FeelEngineBuilder",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby"
            })
    void theEngineComesWithoutRestWebApplicationsConnectorsAndTemplates(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    /** This one is part of the engine's jar; the engine is not allowed to use it either. */
    @Test
    void thereIsNoScriptLanguageButTheEnginesOwn() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getNames().get(0))
                .containsExactly("juel");
    }
}
