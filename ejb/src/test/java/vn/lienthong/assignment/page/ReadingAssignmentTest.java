package vn.lienthong.assignment.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.input.InputState;
import vn.lienthong.assignment.question.AskQuestion;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.CorrectingRemark;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.mention.ViewingMentions;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.ChoosingUnits;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Statements;
import vn.lienthong.scene.Work;

/** The page of an assignment of which everything is asked, said and decided that can be. */
class ReadingAssignmentTest {

    /** Everything that the page asks for, the count of the bell included. */
    private static final int PROMISED = 12;

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID assignment;

    @BeforeEach
    void muchHasHappenedToIt() {
        province = scene.province();
        work = new Work(scene);
        var directive = work.draft("17/KH-UBND");
        var details = new AssignmentDetails(
                Work.details(province.kinhBac, TEN_DAYS).brief(),
                TEN_DAYS,
                Optional.of(province.kinhBac.id()),
                Set.of(province.lucNgan.id(), province.department.id()),
                Set.of());
        assignment = work.cut(directive, details);
        work.issue(directive);
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        scene.flushAndClear();
        itWasPassedOnTwice();
        itsOfficerReportsAndAsks();
        othersHaveTheirSay();
        scene.flushAndClear();
    }

    private void itWasPassedOnTwice() {
        var child =
                work.passedOn(assignment, province.economyOfKinhBac, TimeLimit.workingDays(5), province.headOfKinhBac);
        work.accept(child, province.headOfEconomy, province.officerOfEconomy);
        scene.flushAndClear();
        work.passedOn(assignment, province.lucNgan, TimeLimit.workingDays(4), province.headOfKinhBac);
    }

    private void itsOfficerReportsAndAsks() {
        var officer = province.officerOfKinhBac;
        scene.use(ReportingProgress.class)
                .report(
                        new ReportProgress(assignment, 40, "Đã rà soát 6 tiêu chí", "", List.of(Work.evidence())),
                        officer);
        scene.use(AskingExtension.class).ask(assignment, LocalDate.of(2026, 9, 30), "Chờ số liệu của sở", officer);
        scene.flushAndClear();
        scene.use(AskingQuestion.class)
                .ask(
                        new AskQuestion(
                                assignment,
                                province.monitor.mainSeat().postId(),
                                "Biểu mẫu nào áp dụng cho phường?",
                                Optional.empty()),
                        officer);
        scene.use(AddingRemark.class).add(assignment, "Gửi hai tệp", List.of(Work.evidence()), officer);
        scene.flushAndClear();
        var remark = read(officer).caseFile().history().stream()
                .filter(row -> row.event() == TimelineEvent.REMARK)
                .map(TimelineRow::id)
                .findFirst()
                .orElseThrow();
        scene.use(CorrectingRemark.class).correct(remark, "Gửi một tệp", officer);
    }

    private void othersHaveTheirSay() {
        var head = province.headOfLucNgan;
        scene.use(GivingInput.class)
                .give(
                        work.itemOf(assignment, GivingInput.STEP, head),
                        "Bổ sung biểu 3",
                        List.of(Work.evidence()),
                        head);
    }

    private AssignmentReading read(Actor by) {
        return scene.use(ReadingAssignment.class).read(assignment, by);
    }

    /** What the page asks besides: the bell, whom a remark may name, and to whom the work could be given instead. */
    private void open(Actor by) {
        scene.use(Notices.class).unread(by);
        scene.flushAndClear();
        var reading = read(by);
        scene.flushAndClear();
        if (reading.caseFile().takesPart()) {
            scene.use(ViewingMentions.class).people(assignment, by);
        }
        if (reading.may(PossibleAction.TRANSFER) || reading.may(PossibleAction.ASK_TRANSFER)) {
            scene.flushAndClear();
            scene.use(ChoosingUnits.class).agencies();
        }
    }

    @Test
    void whoeverOpensItThePageAsksNoMoreThanPromised() {
        var people = List.of(
                province.chairman,
                province.monitor,
                province.headOfKinhBac,
                province.officerOfKinhBac,
                province.headOfLucNgan,
                province.officerOfLucNgan,
                province.director,
                province.inspector);

        for (var person : people) {
            assertThat(Statements.of(scene, () -> open(person)))
                    .as("statements for %s", person.name())
                    .isBetween(6L, (long) PROMISED);
        }
    }

    @Test
    void nothingOfItIsMissing() {
        var reading = read(province.officerOfKinhBac);

        assertThat(reading.view().percent()).isEqualTo(40);
        assertThat(reading.view().coordinators()).hasSize(2);
        assertThat(reading.people().handler().orElseThrow().holder()).isEqualTo(province.officerOfKinhBac.name());
        assertThat(reading.progress()).singleElement().satisfies(report -> {
            assertThat(report.text()).isEqualTo("Đã rà soát 6 tiêu chí");
            assertThat(reading.caseFile().files().get(report.entryId())).hasSize(1);
        });
        assertThat(reading.requests().extensions()).hasSize(1);
        assertThat(reading.questions().rows()).singleElement().satisfies(question -> {
            assertThat(question.workItem()).isNotNull();
            assertThat(reading.questions().withdrawable()).containsExactly(question.id());
        });
        assertThat(reading.questions().possible()).isNotEmpty();
        assertThat(reading.questions().usualDay()).isPresent();
        assertThat(reading.below().passedOn()).hasSize(2);
        assertThat(reading.inputs()).extracting(row -> row.state()).contains(InputState.GIVEN, InputState.AWAITED);
        assertThat(reading.caseFile().mine()).extracting(row -> row.step()).contains("carry-out-assignment");
    }

    @Test
    void eachSideIsOfferedWhatItMayDo() {
        assertThat(read(province.monitor).possible())
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        PossibleAction.CANCEL,
                        PossibleAction.SUSPEND,
                        PossibleAction.REMIND,
                        PossibleAction.RECALL,
                        PossibleAction.TRANSFER));
        assertThat(read(province.officerOfKinhBac).possible())
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        PossibleAction.WITHDRAW_EXTENSION, PossibleAction.ANSWER_INPUTS, PossibleAction.PASS_ON));
        assertThat(read(province.headOfKinhBac).possible()).contains(PossibleAction.ASK_TRANSFER);
        assertThat(read(province.headOfLucNgan).possible()).isEmpty();
    }

    @Test
    void whoeverMayNotSeeItIsToldThatThereIsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(province.headOfYenPhong));
    }
}
