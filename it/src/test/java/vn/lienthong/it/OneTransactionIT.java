package vn.lienthong.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.IssuingDirective;

@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    @Inject
    Province province;

    @Inject
    IssuingDirective issuing;

    @Inject
    Tables tables;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive application() {
        return TestArchive.with(OneTransactionIT.class, Province.class, Tables.class);
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

        assertThat(meanwhile.entrySet().stream().filter(table -> !before.entrySet().contains(table)))
                .extracting("key")
                .contains("directive", "assignment", "work_item", "timeline_entry", "act_ru_task", "act_ru_job");
        assertThat(tables.fingerprints()).isEqualTo(before);
    }

    @Test
    void anIssueThatIsCommittedChangesDomainWorkListAuditAndEngineTogether() throws Exception {
        var directive = province.directiveAwaitingIssue(TimeLimit.workingDays(5));
        var before = tables.fingerprints();

        issue(directive);

        assertThat(tables.fingerprints().entrySet().stream().filter(table -> !before.entrySet().contains(table)))
                .extracting("key")
                .contains("directive", "assignment", "work_item", "audit_entry", "act_ru_task", "act_ru_job");
    }

    private void issue(UUID directive) {
        var chairman = province.chairman();
        issuing.issue(province.itemFor(chairman, directive), "", chairman);
    }
}
