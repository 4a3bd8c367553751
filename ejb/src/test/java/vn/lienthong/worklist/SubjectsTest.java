package vn.lienthong.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.directive.Directive;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Statements;
import vn.lienthong.scene.Work;

class SubjectsTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Subjects subjects;
    private Work work;
    private UUID assignment;
    private UUID directive;

    @BeforeEach
    void workThatWaits() {
        subjects = scene.use(Subjects.class);
        work = new Work(scene);
        assignment = work.issued(scene.province().kinhBac, TimeLimit.workingDays(10));
        directive = scene.entities().find(Assignment.class, assignment).directiveId();
    }

    @Test
    void onlyTheTablesOfTheKindsThatAreReachedAreAsked() {
        assertThat(Statements.of(scene, () -> subjects.hold(List.of(assignment))))
                .as("of which kind, and the assignment")
                .isEqualTo(2);
        assertThat(Statements.of(scene, () -> subjects.hold(List.of(assignment, directive))))
                .isEqualTo(3);
        assertThat(Statements.of(scene, () -> subjects.hold(List.of(UUID.randomUUID()))))
                .isOne();
    }

    @Test
    void allThatIsReachedIsHeld() {
        scene.flushAndClear();

        subjects.hold(List.of(assignment, directive));

        assertThat(held(Assignment.class, assignment)).isTrue();
        assertThat(held(Directive.class, directive)).isTrue();
    }

    @Test
    void byAWorkItemWhatItsCaseFileIsAboutIsHeldInOneStatement() {
        var item = work.itemOf(assignment, scene.province().headOfKinhBac);

        assertThat(Statements.of(scene, () -> subjects.holdAt(item, CaseFileKind.ASSIGNMENT)))
                .isOne();
        assertThat(held(Assignment.class, assignment)).isTrue();
    }

    @Test
    void byAWorkItemOfAnotherKindNothingIsHeld() {
        var item = work.itemOf(assignment, scene.province().headOfKinhBac);
        scene.flushAndClear();

        subjects.holdAt(item, CaseFileKind.DOCUMENT);

        assertThat(held(Assignment.class, assignment)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCESS_MODEL")
    void whateverWaitsForPeopleIsAboutSomethingThatCanBeHeld(CaseFileKind kind) {
        assertThat(Statements.of(scene, () -> subjects.holdAt(UUID.randomUUID(), kind)))
                .isOne();
    }

    private boolean held(Class<?> type, UUID id) {
        var entities = scene.entities();
        return entities.getLockMode(entities.find(type, id)) == LockModeType.PESSIMISTIC_WRITE;
    }
}
