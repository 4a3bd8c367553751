package vn.lienthong.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.IssuingDirective;

@ExtendWith(ArquillianExtension.class)
class DomainAndEngineIT {

    @Inject
    Province province;

    @Inject
    IssuingDirective issuing;

    @Inject
    Tables tables;

    @Resource
    UserTransaction transaction;

    private final Patience patience = new Patience(Duration.ofSeconds(60));

    @Deployment
    static EnterpriseArchive application() {
        return TestArchive.with(DomainAndEngineIT.class, Province.class, Tables.class, Patience.class);
    }

    @BeforeEach
    void settle() {
        province.settle();
    }

    @Test
    void anIssueThatIsRolledBackAfterTheEnginesStepLeavesNothing() throws Exception {
        var directive = province.directiveAwaitingIssue(TimeLimit.workingDays(5));
        var before = tables.fingerprints();

        transaction.begin();
        issue(directive);
        var meanwhile = tables.fingerprints();
        transaction.rollback();

        assertThat(changed(before, meanwhile))
                .contains("directive", "assignment", "work_item", "timeline_entry", "act_ru_task", "act_ru_job");
        assertThat(tables.fingerprints()).isEqualTo(before);
    }

    @Test
    void anIssueThatIsCommittedChangesDomainWorkListAuditAndEngineTogether() throws Exception {
        var directive = province.directiveAwaitingIssue(TimeLimit.workingDays(5));
        var before = tables.fingerprints();

        issue(directive);

        assertThat(changed(before, tables.fingerprints()))
                .contains("directive", "assignment", "work_item", "audit_entry", "act_ru_task", "act_ru_job");
    }

    @Test
    void aDueTimerFiresOnAManagedThreadAndMovesTheLight() {
        var directive = province.directiveAwaitingIssue(TimeLimit.until(province.today()));

        issue(directive);

        assertThat(patience.until(() -> province.assignmentOf(directive).light(), Light.GREEN::equals))
                .isEqualTo(Light.GREEN);
    }

    private static Stream<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table)));
    }

    private void issue(UUID directive) {
        var chairman = province.chairman();
        issuing.issue(province.itemFor(chairman, directive), "", chairman);
    }
}
