package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelForms;
import vn.lienthong.processmodel.OfferingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.gate.ModelRule;

class DeployingModelsTest {

    private static final Model FIRST = model("Đọc");
    private static final String FORM =
            "{\"components\": [{\"type\": \"textfield\", \"key\": \"why\", \"label\": \"Lý do\"}]}";
    private static final Model CHANGED = model("Đọc kỹ");

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    private ModelContent formsInDatabase;
    private boolean keptOwn;
    private final List<String> offered = new ArrayList<>();

    private final Trail trail = new Trail();
    private final DeployingModels deploying = new DeployingModels();

    @BeforeEach
    void remember() {
        deploying.audit = trail;
        deploying.deployed = trail.deployments();
        deploying.offering = new OfferingModels() {
            @Override
            public boolean keepsOwn(String key) {
                return keptOwn;
            }

            @Override
            public void offer(String key, ModelContent content) {
                offered.add(content.xml());
            }
        };
        deploying.forms = new ModelForms() {
            @Override
            public Optional<String> sha256(String modelKey, int engineVersion) {
                return Optional.ofNullable(formsInDatabase)
                        .map(ModelContent::formsSha256)
                        .orElse(Optional.empty());
            }
        };
    }

    @Test
    void aModelIsDeployedOnceAndTheTrailKeepsItsHash() {
        deploy(FIRST);
        deploy(FIRST);
        assertThat(trail.details).containsExactly("probe 1 " + FIRST.sha256());
        assertThat(trail.actions).containsExactly("MODEL_DEPLOYED");
    }

    @Test
    void aChangedModelBecomesTheNextVersion() {
        deploy(FIRST);
        deploy(CHANGED);
        assertThat(trail.details).containsExactly("probe 1 " + FIRST.sha256(), "probe 2 " + CHANGED.sha256());
    }

    @Test
    void aShippedModelDoesNotReplaceWhatWasDeployedAfterIt() {
        deploy(FIRST);
        deploy(CHANGED);
        deploy(FIRST);
        assertThat(trail.details).hasSize(2);
    }

    @Test
    void whatAdministratorsPutInForceStaysAndTheProgramsIsOfferedToThem() {
        deploy(FIRST);
        keptOwn = true;
        deploy(FIRST);
        assertThat(offered).as("nothing new").isEmpty();
        deploy(CHANGED);
        assertThat(offered).containsExactly(CHANGED.text());
        assertThat(trail.details).containsExactly("probe 1 " + FIRST.sha256());
        assertThat(engine.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .count())
                .isEqualTo(1);
        deploying.verify(engine.engine().getRepositoryService());
    }

    @Test
    void whatWasDeployedProperlyIsConfirmed() {
        deploy(FIRST);
        deploy(CHANGED);
        deploying.verify(engine.engine().getRepositoryService());
    }

    @Test
    void aModelThatWasRewrittenInTheDatabaseIsNamed() throws SQLException {
        deploy(FIRST);
        try (var connection = engine.dataSource().getConnection();
                var update = connection.prepareStatement("update act_ge_bytearray set bytes_ = ?")) {
            update.setBytes(1, CHANGED.bpmn());
            update.executeUpdate();
        }
        assertThatThrownBy(() -> deploying.verify(engine.engine().getRepositoryService()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("probe version 1");
    }

    @Test
    void aModelThatTheTrailDoesNotKnowIsNamed() {
        engine.deploy(FIRST);
        assertThatThrownBy(() -> deploying.verify(engine.engine().getRepositoryService()))
                .hasMessageContaining("probe version 1");
    }

    @Test
    void noModelReachesTheEngineButThroughTheGate() {
        var script = new Model(
                "probe", FIRST.text().replace("userTask", "scriptTask").getBytes(UTF_8));
        assertThatThrownBy(() -> deploy(script))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ModelRule.ELEMENT_NOT_ALLOWED));
        assertThat(trail.details).isEmpty();
    }

    @Test
    void whatWasApprovedIsDeployedAlthoughItsContentHadBeenThereBefore() {
        deploy(FIRST);
        deploy(CHANGED);
        assertThat(deployApproved(ModelContent.of(FIRST.text()))).isEqualTo(3);
        assertThat(trail.details).last().isEqualTo("probe 3 " + FIRST.sha256());
        deploying.verify(engine.engine().getRepositoryService());
    }

    @Test
    void theFormsOfAVersionAreConfirmedWithIt() {
        var content = new ModelContent(FIRST.text(), Map.of("ask", FORM));
        formsInDatabase = content;
        deployApproved(content);
        deploying.verify(engine.engine().getRepositoryService());
    }

    @Test
    void formsThatWereRewrittenInTheDatabaseAreNoticed() {
        deployApproved(new ModelContent(FIRST.text(), Map.of("ask", FORM)));
        formsInDatabase = new ModelContent(FIRST.text(), Map.of("ask", FORM.replace("Lý do", "Vì sao")));
        assertThatThrownBy(() -> deploying.verify(engine.engine().getRepositoryService()))
                .hasMessageContaining("probe version 1");
    }

    @Test
    void whatTheGateRefusesIsRefusedByItsRule() {
        var script = ModelContent.of(FIRST.text().replace("userTask", "scriptTask"));
        assertThatThrownBy(() -> deployApproved(script)).isInstanceOf(BusinessRuleViolation.class);
    }

    private int deployApproved(ModelContent content) {
        return deploying.deploy(
                "probe", content, Actor.system(), engine.engine().getRepositoryService());
    }

    private void deploy(Model model) {
        deploying.deploy(List.of(model), engine.engine().getRepositoryService());
    }

    private static Model model(String name) {
        var bpmn = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="probe" isExecutable="true">
                    <startEvent id="begin"/>
                    <sequenceFlow id="go" sourceRef="begin" targetRef="read"/>
                    <userTask id="read" name="%s"><extensionElements><camunda:properties>
                      <camunda:property name="performer" value="HEAD@LEAD"/><camunda:property name="dueWithin" value="2"/>
                    </camunda:properties></extensionElements></userTask>
                    <sequenceFlow id="done" sourceRef="read" targetRef="end"/>
                    <endEvent id="end"/>
                  </process>
                </definitions>""".formatted(name);
        return new Model("probe", bpmn.getBytes(UTF_8));
    }

    private static class Trail extends AuditTrail {

        private final List<String> actions = new ArrayList<>();
        private final List<String> details = new ArrayList<>();

        @Override
        public void record(Actor by, String action, UUID caseFileId, String detail) {
            actions.add(action);
            details.add(detail);
        }

        DeployedModels deployments() {
            return new DeployedModels() {
                @Override
                List<DeployedModel> all() {
                    return details.stream().map(DeployedModel::parse).toList();
                }
            };
        }
    }
}
