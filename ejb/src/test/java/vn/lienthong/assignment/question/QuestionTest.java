package vn.lienthong.assignment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
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
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.TransferringAssignment;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.ReassigningWork;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

class QuestionTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);
    private static final String QUESTION = "Biểu mẫu nào áp dụng cho phường?";

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID assignment;

    @BeforeEach
    void aWardLeadsAndACommuneCoordinates() {
        province = scene.province();
        work = new Work(scene);
        scene.clock().moveTo(TUESDAY);
        var directive = work.draft("17/KH-UBND");
        assignment = work.cut(
                directive,
                new AssignmentDetails(
                        Work.details(province.kinhBac, TEN_DAYS).brief(),
                        TEN_DAYS,
                        Optional.of(province.kinhBac.id()),
                        Set.of(province.lucNgan.id()),
                        Set.of()));
        work.issue(directive);
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        scene.flushAndClear();
    }

    private UUID ask(Actor by, Actor whom, String text, LocalDate dueOn) {
        var asked = scene.use(AskingQuestion.class)
                .ask(new AskQuestion(assignment, whom.mainSeat().postId(), text, Optional.ofNullable(dueOn)), by);
        scene.flushAndClear();
        return asked;
    }

    private UUID ask() {
        return ask(province.officerOfKinhBac, province.monitor, QUESTION, null);
    }

    private void answer(UUID workItem, Actor by) {
        scene.use(AnsweringQuestion.class).answer(workItem, "Mẫu số 02", List.of(Work.evidence()), by);
        scene.flushAndClear();
    }

    private void withdraw(UUID question, Actor by) {
        scene.use(AskingQuestion.class).withdraw(question, by);
        scene.flushAndClear();
    }

    private List<QuestionRow> rows() {
        scene.flushAndClear();
        return scene.use(ViewingQuestions.class).of(assignment, province.chairman);
    }

    private QuestionRow row() {
        assertThat(rows()).hasSize(1);
        return rows().get(0);
    }

    private List<WorkListRow> waitingAnswers(Actor who) {
        scene.flushAndClear();
        return scene.use(WorkList.class).waitingIn(assignment, who).stream()
                .filter(item -> item.step().equals(AnsweringQuestion.STEP))
                .toList();
    }

    private UUID item(Actor who) {
        return waitingAnswers(who).get(0).id();
    }

    private List<NoticeEvent> told(Actor who) {
        scene.flushAndClear();
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 50, who).stream()
                .filter(notice -> notice.event().name().startsWith("QUESTION"))
                .map(NoticeRow::event)
                .toList();
    }

    private List<NoticeEvent> unread(Actor who) {
        scene.flushAndClear();
        return scene.use(Notices.class).page(new NoticeFilter(true, Optional.empty()), 0, 50, who).stream()
                .map(NoticeRow::event)
                .toList();
    }

    private List<TimelineRow> history(TimelineEvent event) {
        scene.flushAndClear();
        return scene.use(Timeline.class).of(assignment).stream()
                .filter(line -> line.event() == event)
                .toList();
    }

    @Test
    void aQuestionIsWorkOfThePostThatIsAskedAndDueInTwoWorkingDays() {
        ask();

        assertThat(waitingAnswers(province.monitor)).singleElement().satisfies(item -> {
            assertThat(item.model()).isEqualTo("question");
            assertThat(item.dueOn()).isEqualTo(THURSDAY);
        });
        assertThat(told(province.monitor)).containsExactly(NoticeEvent.QUESTION_ASKED);
        assertThat(row().state()).isEqualTo(QuestionState.OPEN);
    }

    @Test
    void theAnswerStandsInTheHistoryAsAPairWithTheQuestionAndTheAskerIsTold() {
        ask();
        answer(item(province.monitor), province.monitor);

        assertThat(history(TimelineEvent.QUESTION_ANSWERED)).singleElement().satisfies(line -> {
            assertThat(line.text()).contains(QUESTION).contains("Mẫu số 02");
            assertThat(line.files()).hasSize(1);
        });
        assertThat(told(province.officerOfKinhBac)).containsExactly(NoticeEvent.QUESTION_ANSWERED);
        assertThat(row().answer()).isEqualTo("Mẫu số 02");
        assertThat(row().files()).hasSize(1);
        assertThat(waitingAnswers(province.monitor)).isEmpty();
    }

    @Test
    void theHistoryNamesThePostThatWasAskedInTheReadersLanguage() {
        scene.entities()
                .createNativeQuery(
                        "update post set title_vi = 'Theo dõi', title_en = 'Monitoring officer' where id = :id")
                .setParameter("id", province.monitor.mainSeat().postId())
                .executeUpdate();
        ask();

        assertThat(history(TimelineEvent.QUESTION_ASKED)).singleElement().satisfies(line -> {
            assertThat(line.text())
                    .startsWith("Theo dõi, Văn phòng UBND tỉnh: ")
                    .endsWith(QUESTION);
            assertThat(line.textEn()).startsWith("Monitoring officer, ").endsWith(QUESTION);
        });
    }

    @Test
    void severalQuestionsMayBeOpenAtOnceAlsoToTheSamePost() {
        ask();
        ask(province.headOfKinhBac, province.monitor, "Ai ký bảng tổng hợp?", null);
        ask(province.monitor, province.officerOfKinhBac, "Đã họp chưa?", null);

        assertThat(waitingAnswers(province.monitor)).hasSize(2);
        answer(item(province.monitor), province.monitor);
        assertThat(waitingAnswers(province.monitor)).hasSize(1);
        assertThat(waitingAnswers(province.officerOfKinhBac)).hasSize(1);
    }

    @Test
    void theSameQuestionIsNotAskedTwiceWhileItWaits() {
        ask();
        assertRefused(QuestionRule.ASKED_ALREADY, this::ask);
        assertThat(waitingAnswers(province.monitor)).hasSize(1);
    }

    @Test
    void theAskerMayNameADayUpToTheDeadline() {
        ask(province.monitor, province.headOfLucNgan, QUESTION, LocalDate.of(2026, 9, 15));
        assertThat(waitingAnswers(province.headOfLucNgan).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertDayRefused(TUESDAY, QuestionRule.ANSWER_DAY_TOO_SOON);
        assertDayRefused(LocalDate.of(2026, 9, 12), QuestionRule.ANSWER_DAY_NOT_WORKED);
        assertDayRefused(LocalDate.of(2026, 9, 23), QuestionRule.ANSWER_DAY_TOO_LATE);
    }

    private void assertDayRefused(LocalDate day, QuestionRule rule) {
        assertRefused(rule, () -> ask(province.monitor, province.headOfKinhBac, "Hỏi", day));
    }

    @Test
    void theUsualDayEndsWithTheDeadlineUnlessThatHasPassed() {
        scene.clock().moveTo(LocalDate.of(2026, 9, 21));
        ask(province.monitor, province.headOfLucNgan, "Trước hạn", null);
        assertThat(waitingAnswers(province.headOfLucNgan).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 9, 22));

        scene.clock().moveTo(LocalDate.of(2026, 9, 28));
        ask(province.monitor, province.headOfKinhBac, "Quá hạn", null);
        assertThat(waitingAnswers(province.headOfKinhBac).get(0).dueOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void onlyWhoTakesPartAsksAndOnlyWhoTakesPartIsAsked() {
        assertThat(scene.use(ViewingQuestions.class).possible(assignment, province.officerOfKinhBac))
                .extracting(Addressee::postId)
                .containsExactlyInAnyOrder(
                        province.chairman.mainSeat().postId(),
                        province.monitor.mainSeat().postId(),
                        province.headOfKinhBac.mainSeat().postId(),
                        province.headOfLucNgan.mainSeat().postId());
        assertThat(scene.use(ViewingQuestions.class).possible(assignment, province.inspector))
                .isEmpty();
        assertRefused(
                QuestionRule.NOT_YOURS_TO_ASK_ABOUT, () -> ask(province.inspector, province.monitor, QUESTION, null));
        assertRefused(
                QuestionRule.ADDRESSEE_NOT_POSSIBLE, () -> ask(province.monitor, province.director, QUESTION, null));
        assertRefused(
                QuestionRule.ADDRESSEE_NOT_POSSIBLE, () -> ask(province.monitor, province.monitor, QUESTION, null));
        assertThatThrownBy(() -> ask(province.headOfYenPhong, province.monitor, QUESTION, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionAndAnAnswerNeedWords() {
        assertRefused(
                QuestionRule.QUESTION_TEXT_REQUIRED, () -> ask(province.monitor, province.headOfKinhBac, " ", null));
        ask();
        var item = item(province.monitor);
        assertRefused(
                QuestionRule.ANSWER_REQUIRED,
                () -> scene.use(AnsweringQuestion.class).answer(item, " ", List.of(), province.monitor));
    }

    @Test
    void nobodyElseAnswersAndNobodyElseWithdraws() {
        var question = ask();
        var item = item(province.monitor);
        assertRefused(WorkItemRule.NOT_YOURS, () -> answer(item, province.headOfKinhBac));
        assertRefused(QuestionRule.NOT_YOURS_TO_WITHDRAW, () -> withdraw(question, province.headOfKinhBac));
        assertThatThrownBy(() -> withdraw(question, province.headOfYenPhong)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAskerTakesItBackAndNobodyHasToAnswer() {
        var question = ask();
        var item = item(province.monitor);
        withdraw(question, province.officerOfKinhBac);

        assertThat(waitingAnswers(province.monitor)).isEmpty();
        assertThat(told(province.monitor)).contains(NoticeEvent.QUESTION_WITHDRAWN);
        assertThat(row().state()).isEqualTo(QuestionState.WITHDRAWN);
        assertRefused(WorkItemRule.WITHDRAWN, () -> answer(item, province.monitor));
    }

    @Test
    void whatWasAnsweredMeanwhileIsNotTakenBack() {
        var question = ask();
        answer(item(province.monitor), province.monitor);
        assertRefused(QuestionRule.SETTLED_ALREADY, () -> withdraw(question, province.officerOfKinhBac));
    }

    @Test
    void openQuestionsEndWhenTheWorkIsCancelled() {
        ask();
        scene.use(CancellingAssignment.class).cancel(assignment, "Không còn cần", province.monitor);
        assertEnded();
    }

    @Test
    void openQuestionsEndWhenTheWorkIsRecalled() {
        ask();
        scene.use(RecallingAssignment.class).recall(assignment, "Thu hồi", province.monitor);
        assertEnded();
    }

    @Test
    void openQuestionsEndWhenTheWorkIsTransferred() {
        ask();
        scene.use(TransferringAssignment.class)
                .transfer(assignment, province.yenPhong.id(), "Đúng thẩm quyền", province.monitor);
        assertEnded();
    }

    @Test
    void openQuestionsEndWhenTheWorkIsConfirmed() {
        ask();
        work.handIn(assignment, province.officerOfKinhBac);
        work.approve(assignment, province.headOfKinhBac);
        work.confirm(assignment);
        assertEnded();
    }

    private void assertEnded() {
        assertThat(waitingAnswers(province.monitor)).isEmpty();
        assertThat(row().state()).isEqualTo(QuestionState.ENDED);
        assertThat(history(TimelineEvent.QUESTION_ENDED)).hasSize(1);
    }

    @Test
    void whatAUnitWasAskedEndsWhenTheWorkGoesToAnother() {
        var directive = work.issued(province.kinhBac, TEN_DAYS);
        assignment = directive;
        ask(province.monitor, province.headOfKinhBac, "Vướng gì?", null);
        ask(province.monitor, province.chairman, "Giao cho ai?", null);
        scene.use(AcceptingAssignment.class)
                .giveBack(
                        work.itemOf(assignment, "accept-assignment", province.headOfKinhBac),
                        "Nhầm",
                        province.headOfKinhBac);
        scene.use(ReaddressingAssignment.class)
                .readdress(
                        work.itemOf(assignment, "readdress-assignment", province.monitor),
                        province.lucNgan.id(),
                        "",
                        province.monitor);

        assertThat(rows())
                .extracting(QuestionRow::text, QuestionRow::state)
                .containsExactlyInAnyOrder(
                        tuple("Vướng gì?", QuestionState.ENDED), tuple("Giao cho ai?", QuestionState.OPEN));
    }

    @Test
    void questionsAreHeldWhileTheWorkStandsStillAndGoOnWithTheirTimeMoved() {
        ask();
        var item = item(province.monitor);
        scene.use(SuspendingAssignment.class).suspend(assignment, "Chờ hướng dẫn", province.monitor);

        assertThat(row().held()).isTrue();
        assertRefused(WorkItemRule.SUSPENDED, () -> answer(item, province.monitor));
        assertRefused(
                QuestionRule.NOT_TO_BE_ASKED_NOW,
                () -> ask(province.monitor, province.headOfKinhBac, "Hỏi thêm", null));

        scene.clock().moveTo(TUESDAY.plusDays(7));
        scene.use(SuspendingAssignment.class).resume(assignment, "", province.monitor);
        assertThat(row().dueOn()).isEqualTo(THURSDAY.plusDays(7));
        answer(item, province.monitor);
        assertThat(row().state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void onTheDayOfTheAnswerThePostIsRemindedUnlessItHasAnswered() {
        var question = ask();
        var reminding = scene.use(RemindingOfQuestion.class);
        assertThat(reminding.at(question))
                .isEqualTo(THURSDAY.atStartOfDay(scene.clock().getZone()).toInstant());
        reminding.remind(question);
        assertThat(told(province.monitor)).contains(NoticeEvent.QUESTION_DUE);

        answer(item(province.monitor), province.monitor);
        reminding.remind(question);
        assertThat(told(province.monitor))
                .filteredOn(NoticeEvent.QUESTION_DUE::equals)
                .hasSize(1);
    }

    @Test
    void whatAskedForTheAnswerIsReadOnceItIsGivenAndWhatAsksForAnotherIsNot() {
        var question = ask();
        ask(province.headOfKinhBac, province.monitor, "Ai ký bảng tổng hợp?", null);
        scene.use(RemindingOfQuestion.class).remind(question);
        assertThat(unread(province.monitor)).hasSize(3);

        answer(row(QUESTION).workItem(), province.monitor);
        assertThat(unread(province.monitor)).containsExactly(NoticeEvent.QUESTION_ASKED);
        answer(item(province.monitor), province.monitor);
        assertThat(unread(province.monitor)).isEmpty();
    }

    private QuestionRow row(String text) {
        return rows().stream()
                .filter(row -> row.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherWorkOfTheSamePostLeavesTheQuestionUnread() {
        ask(province.officerOfKinhBac, province.headOfKinhBac, QUESTION, null);
        work.handIn(assignment, province.officerOfKinhBac);
        work.approve(assignment, province.headOfKinhBac);

        assertThat(unread(province.headOfKinhBac)).containsExactly(NoticeEvent.QUESTION_ASKED);
    }

    @Test
    void ofAQuestionThatWasTakenBackOnlyThatIsUnread() {
        withdraw(ask(), province.officerOfKinhBac);
        assertThat(unread(province.monitor)).containsExactly(NoticeEvent.QUESTION_WITHDRAWN);
    }

    @Test
    void whoLostAQuestionToAnotherPostIsAskedNoMoreAndWhoGotItIsUntilTheyAnswer() {
        ask(province.monitor, province.headOfKinhBac, QUESTION, null);
        scene.use(ReassigningWork.class)
                .reassign(
                        item(province.headOfKinhBac),
                        province.headOfKinhBac.mainSeat().postId(),
                        province.officerOfKinhBac.mainSeat().postId(),
                        "Nắm rõ việc hơn",
                        province.headOfKinhBac);
        assertThat(unread(province.headOfKinhBac)).containsExactly(NoticeEvent.REASSIGNED);
        assertThat(unread(province.officerOfKinhBac)).containsExactly(NoticeEvent.REASSIGNED);

        answer(item(province.officerOfKinhBac), province.officerOfKinhBac);
        assertThat(unread(province.headOfKinhBac)).containsExactly(NoticeEvent.REASSIGNED);
        assertThat(unread(province.officerOfKinhBac)).isEmpty();
    }

    @Test
    void aSuperiorMayGiveTheQuestionToAnotherPostOfTheUnit() {
        ask(province.monitor, province.headOfKinhBac, QUESTION, null);
        var item = item(province.headOfKinhBac);
        scene.use(ReassigningWork.class)
                .reassign(
                        item,
                        province.headOfKinhBac.mainSeat().postId(),
                        province.officerOfKinhBac.mainSeat().postId(),
                        "Nắm rõ việc hơn",
                        province.headOfKinhBac);
        answer(item(province.officerOfKinhBac), province.officerOfKinhBac);
        assertThat(row().settledBy()).isEqualTo(province.officerOfKinhBac.name());
    }
}
