package vn.lienthong.assignment.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

class CoordinationInputTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate HALF_OF_TEN_WORKING_DAYS = LocalDate.of(2026, 9, 14);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID assignment;

    @BeforeEach
    void theDepartmentLeadsAndTwoCommunesCoordinate() {
        province = scene.province();
        work = new Work(scene);
        var directive = work.draft("96/KH-UBND");
        assignment = work.cut(
                directive,
                new AssignmentDetails(
                        Work.details(province.department, TEN_DAYS).brief(),
                        TEN_DAYS,
                        Optional.of(province.department.id()),
                        Set.of(province.kinhBac.id(), province.lucNgan.id()),
                        Set.of()));
        work.issue(directive);
    }

    private void accept() {
        work.accept(assignment, province.director, province.departmentOfficer);
    }

    private void give(Actor head, String text) {
        scene.use(GivingInput.class).give(work.itemOf(assignment, head), text, List.of(), head);
        scene.flushAndClear();
    }

    private List<InputRow> rows() {
        scene.flushAndClear();
        return scene.use(ViewingInputs.class).view(assignment, province.chairman);
    }

    private UUID given(Actor head) {
        give(head, "Đề nghị bổ sung biểu mẫu");
        return rows().stream()
                .flatMap(row -> row.given().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyCoordinatingUnitIsAskedForItsInputUntilHalfOfTheTerm() {
        var list = scene.use(WorkList.class);
        scene.entities().flush();

        for (var head : List.of(province.headOfKinhBac, province.headOfLucNgan)) {
            assertThat(list.waitingIn(assignment, head))
                    .singleElement()
                    .extracting(WorkListRow::step, WorkListRow::dueOn)
                    .containsExactly(GivingInput.STEP, HALF_OF_TEN_WORKING_DAYS);
        }
    }

    @Test
    void theLeadSeesWhatAUnitGaveWithItsFiles() {
        accept();
        scene.use(GivingInput.class)
                .give(
                        work.itemOf(assignment, province.headOfKinhBac),
                        "Đề nghị bổ sung biểu mẫu",
                        List.of(Work.evidence()),
                        province.headOfKinhBac);

        assertThat(rows()).extracting(InputRow::state).containsExactly(InputState.GIVEN, InputState.AWAITED);
        var given = rows().get(0).given().orElseThrow();
        assertThat(given.text()).isEqualTo("Đề nghị bổ sung biểu mẫu");
        assertThat(given.files()).hasSize(1);
        assertThat(scene.use(Notices.class).unread(province.departmentOfficer)).isEqualTo(1);
    }

    @Test
    void theResultIsNotHandedInWhileAnInputIsUnanswered() {
        accept();
        give(province.headOfLucNgan, "Cần thêm kinh phí");

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> work.handIn(assignment, province.departmentOfficer))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(InputRule.INPUT_UNANSWERED);
                    assertThat(refused.arguments()).containsExactly(List.of(province.lucNgan.bothNames()));
                });
    }

    @Test
    void whatWasTakenUpOrAnsweredLetsTheResultGo() {
        accept();
        var first = given(province.headOfKinhBac);
        scene.use(AnsweringInput.class).takeUp(first, "", province.departmentOfficer);
        give(province.headOfLucNgan, "Cần thêm kinh phí");
        var second = rows().get(1).given().orElseThrow().id();
        scene.use(AnsweringInput.class).answer(second, "Đã có trong dự toán", province.director);

        assertThat(rows()).extracting(InputRow::state).containsExactly(InputState.TAKEN_UP, InputState.ANSWERED);
        work.handIn(assignment, province.departmentOfficer);
        assertThat(scene.use(Notices.class).count(NoticeFilter.ALL, province.headOfLucNgan))
                .isEqualTo(2);
    }

    @Test
    void whatAskedForTheInputAndForTheAnswerIsReadOnceTheyAreGiven() {
        accept();
        var input = given(province.headOfKinhBac);
        give(province.headOfLucNgan, "Cần thêm kinh phí");
        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isZero();
        assertThat(scene.use(Notices.class).unread(province.departmentOfficer)).isEqualTo(2);

        scene.use(AnsweringInput.class).takeUp(input, "", province.departmentOfficer);
        assertThat(scene.use(Notices.class).unread(province.departmentOfficer)).isEqualTo(1);
    }

    @Test
    void aUnitThatDoesNotAnswerInTimeIsSilentAndDoesNotBlock() {
        accept();
        scene.clock().moveTo(HALF_OF_TEN_WORKING_DAYS.plusDays(1));

        assertThat(rows()).extracting(InputRow::state).containsOnly(InputState.SILENT);
        work.handIn(assignment, province.departmentOfficer);
    }

    @Test
    void aLateInputIsAnsweredAllTheSame() {
        accept();
        scene.clock().moveTo(HALF_OF_TEN_WORKING_DAYS.plusDays(1));
        give(province.headOfKinhBac, "Xin lỗi vì chậm");

        assertRefused(InputRule.INPUT_UNANSWERED, () -> work.handIn(assignment, province.departmentOfficer));
    }

    @Test
    void answeringNeedsAReasonAndIsDoneOnce() {
        accept();
        var input = given(province.headOfKinhBac);
        var answering = scene.use(AnsweringInput.class);

        assertRefused(AssignmentRule.REASON_REQUIRED, () -> answering.answer(input, " ", province.director));
        answering.takeUp(input, "Đưa vào mục 2", province.director);
        assertRefused(
                InputRule.ALREADY_ANSWERED, () -> answering.answer(input, "Không phù hợp", province.departmentOfficer));
    }

    @Test
    void onlyTheLeadAnswersAndNobodyElseLearnsOfIt() {
        accept();
        var input = given(province.headOfKinhBac);
        var answering = scene.use(AnsweringInput.class);

        assertRefused(InputRule.NOT_YOURS_TO_ANSWER, () -> answering.takeUp(input, "", province.headOfKinhBac));
        assertRefused(InputRule.NOT_YOURS_TO_ANSWER, () -> answering.takeUp(input, "", province.monitor));
        var stranger = work.issued(province.yenPhong, TEN_DAYS);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingInputs.class).view(stranger, province.headOfKinhBac));
    }

    @Test
    void inputNeedsWords() {
        assertRefused(InputRule.INPUT_TEXT_REQUIRED, () -> give(province.headOfKinhBac, "  "));
    }

    @Test
    void aUnitThatBecomesTheLeadIsNotAskedAnyMore() {
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(assignment, province.director), "Nhầm", province.director);
        scene.use(ReaddressingAssignment.class)
                .readdress(work.itemOf(assignment, province.monitor), province.kinhBac.id(), "", province.monitor);
        scene.flushAndClear();

        assertThat(scene.use(WorkList.class).waitingIn(assignment, province.headOfKinhBac))
                .singleElement()
                .extracting(WorkListRow::step)
                .isEqualTo("accept-assignment");
        assertThat(rows()).extracting(InputRow::unit).containsExactly(province.lucNgan.bothNames());
    }

    @Test
    void aSilentUnitDoesNotKeepTheWorkFromItsEnd() {
        accept();
        work.handIn(assignment, province.departmentOfficer);
        work.approve(assignment, province.director);
        work.confirm(assignment);

        assertThat(scene.use(ViewingAssignment.class)
                        .view(assignment, province.chairman)
                        .state())
                .isEqualTo(AssignmentState.COMPLETED);
    }
}
