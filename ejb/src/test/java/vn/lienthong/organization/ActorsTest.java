package vn.lienthong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.organization.OrganizationFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.persistence.DatabaseExtension;
import vn.lienthong.rule.BusinessRuleViolation;

class ActorsTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    OrganizationFixture province;
    Actors actors;

    @BeforeEach
    void aProvinceWithItsPeople() {
        province = OrganizationFixture.smallProvince(database.entityManager());
        actors = new Actors();
        actors.officials = new Officials(database.entityManager());
        actors.delegations = new Delegations(database.entityManager());
        actors.conflicts = new AccountConflicts();
        actors.conflicts.officials = actors.officials;
        actors.conflicts.clock = Clock.systemUTC();
    }

    @Test
    void whoSignsInActsWithTheirPost() {
        var actor = signIn("BN6", "subject-6", TODAY).orElseThrow();

        assertThat(actor.name()).isEqualTo("Lê Thu Thủy");
        assertThat(actor.mainSeat().title().vietnamese()).isEqualTo("Chuyên viên");
        assertThat(actor.mainSeat().unitId())
                .isEqualTo(province.unit("H05.09169.03").id());
        assertThat(actor.agencyIds()).containsExactly(province.unit("H05.09169").id());
    }

    @Test
    void whoIsUnknownHereDoesNotAct() {
        assertThat(signIn("BN99", "subject-99", TODAY)).isEmpty();
    }

    @Test
    void whoHoldsNoPostOnTheDayDoesNotAct() {
        assertThat(signIn("BN6", "subject-6", LocalDate.of(2025, 6, 30))).isEmpty();
    }

    @Test
    void aSecondSignInWithTheSameAccountIsFine() {
        signIn("BN6", "subject-6", TODAY);
        database.flushAndClear();

        assertThat(signIn("BN6", "subject-6", TODAY)).isPresent();
    }

    @Test
    void anotherAccountWithTheSameEmployeeCodeIsRefused() {
        signIn("BN6", "subject-6", TODAY);
        database.flushAndClear();

        assertThatThrownBy(() -> signIn("BN6", "somebody-else", TODAY))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(OrganizationRule.ANOTHER_ACCOUNT);
                    assertThat(broken.arguments()).containsExactly("BN6");
                });
        assertThat(actors.officials.findByEmployeeCode("BN6").orElseThrow().accountState())
                .isEqualTo(AccountState.CONFLICT);
    }

    private Optional<Actor> signIn(String employeeCode, String subject, LocalDate on) {
        return actors.signIn(employeeCode, subject, "", Set.of(Role.OFFICIAL), on);
    }
}
