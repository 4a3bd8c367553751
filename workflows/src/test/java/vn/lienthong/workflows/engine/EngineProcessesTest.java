package vn.lienthong.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItemRule;

class EngineProcessesTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with();

    @Test
    void whoComesToAStepAfterSomebodyElseIsToldThatItIsGone() {
        engine.start("directive");
        var step = engine.waitingStep().stepRef();
        engine.decide("RETURNED");
        assertThatThrownBy(() -> engine.processes().proceed(step, "ISSUED")).satisfies(this::saysThatItIsGone);
    }

    @Test
    void aStepThatNeverWasIsGoneToo() {
        assertThatThrownBy(() -> engine.processes().proceed("nothing", "ISSUED"))
                .satisfies(this::saysThatItIsGone);
    }

    private void saysThatItIsGone(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(WorkItemRule.WITHDRAWN));
    }

    @Test
    void whatTheWorkListRefusesReachesTheCallerAsTheRuleItIs() {
        engine.workListRefuses(WorkItemRule.NO_SUCH_POST);
        assertThatThrownBy(() -> engine.start("directive"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(WorkItemRule.NO_SUCH_POST));
    }

    @Test
    void aStepLeavesNoHistoryBehindAndADecisionNoVariable() throws SQLException {
        engine.start("directive");
        engine.decide("RETURNED");
        for (var table : new String[] {"act_hi_procinst", "act_hi_actinst", "act_hi_taskinst", "act_ru_variable"}) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void whatHasNoWayForAnEventEndsWithIt() {
        var caseFile = engine.start("directive");
        engine.processes().interrupt(caseFile, "recall");
        assertThat(engine.withdrawn()).containsExactly("issue-directive");
        assertThat(engine.isRunning(caseFile)).isFalse();
    }

    @Test
    void aVersionThatDoesNotExistHasNoDiagram() {
        assertThatThrownBy(() -> engine.processes().diagram("directive", 7)).isInstanceOf(NotFound.class);
    }

    @Test
    void theStepsOfPeopleCanBeNamedToHandThemOver() {
        engine.start("directive");
        assertThat(engine.processes().stepsOfPeople())
                .filteredOn(step -> "issue-directive".equals(step.step()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.model()).isEqualTo("directive");
                    assertThat(step.performer()).isEqualTo("HEAD@ISSUER");
                });
    }

    private long rows(String table) throws SQLException {
        try (var connection = engine.dataSource().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
