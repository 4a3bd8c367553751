package vn.lienthong.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FieldFault;
import vn.lienthong.matter.form.FieldRule;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.matter.form.FormRefused;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedLeave;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.search.HitKind;
import vn.lienthong.search.Searching;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.ViewingCaseFile;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItemRecorder;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;
import vn.lienthong.worklist.WorkListRow;

class MatterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;

    @BeforeEach
    void aRequestForLeaveIsInForce() {
        province = scene.province();
        var modeller = province.withRole("ve", Role.OFFICIAL, Role.MODELLER);
        var approver = province.withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        var drawing = scene.use(DrawingModel.class);
        drawing.begin(BeginModel.blank(PlayedLeave.KEY, "Xin nghỉ phép"), modeller);
        drawing.save(PlayedLeave.KEY, PlayedLeave.content(), version(modeller), modeller);
        scene.flushAndClear();
        scene.use(SendingModel.class).send(PlayedLeave.KEY, "", version(modeller), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(PlayedLeave.KEY, version(modeller), approver);
        scene.flushAndClear();
        scene.use(PuttingInForce.class).from(PlayedLeave.KEY, LocalDate.now(scene.clock()), modeller);
        scene.flushAndClear();
    }

    private long version(Actor modeller) {
        return scene.use(DrawingModel.class).open(PlayedLeave.KEY, modeller).version();
    }

    private static String data(String days) {
        return "{\"first\": \"2026-09-21\", \"days\": %s, \"kind\": \"OWN\", \"why\": \"Về quê Lục Ngạn\"}"
                .formatted(days);
    }

    private UUID asked(String days, Actor by) {
        var command = new BeginMatter(
                PlayedLeave.KEY, Optional.empty(), "Nghỉ phép của Lan", Optional.of(FRIDAY), data(days));
        var id = scene.use(BeginningMatter.class).begin(command, List.of(), by);
        scene.flushAndClear();
        return id;
    }

    private WorkItem waiting(UUID id) {
        var open = scene.use(WorkItems.class).openIn(id);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void decide(UUID id, String word, String reason, Actor by) {
        decide(waiting(id).id(), new MatterDecision(word, "{}", reason), by);
    }

    private void decide(UUID item, MatterDecision decision, Actor by) {
        scene.use(DecidingMatterStep.class).decide(item, decision, List.of(), by);
        scene.flushAndClear();
    }

    private MatterView view(UUID id, Actor by) {
        return scene.use(ViewingMatters.class).view(id, by);
    }

    private List<NoticeEvent> toldTo(Actor actor) {
        return scene.use(Notices.class).page(NoticeFilter.ALL, 0, 20, actor).stream()
                .map(NoticeRow::event)
                .toList();
    }

    @Test
    void anOfficialBeginsWhatAdministratorsDrewAndTheHeadDecides() {
        var id = asked("3", province.officerOfKinhBac);
        assertThat(waiting(id).postId())
                .isEqualTo(province.headOfKinhBac.mainSeat().postId());
        decide(
                waiting(id).id(),
                new MatterDecision("GRANTED", "{\"substitute\": \"Nga\"}", ""),
                province.headOfKinhBac);

        var view = view(id, province.officerOfKinhBac);
        assertThat(view.state()).isEqualTo(MatterState.DONE);
        assertThat(view.number()).startsWith("HS-2026-");
        assertThat(view.facts())
                .extracting(FactRow::label, fact -> fact.value().toString())
                .containsExactly(
                        tuple("Nghỉ từ ngày", "2026-09-21"),
                        tuple("Số ngày nghỉ", "3"),
                        tuple("Loại nghỉ", "Việc riêng"),
                        tuple("Lý do nghỉ", "Về quê Lục Ngạn"),
                        tuple("Người làm thay", "Nga"));
        assertThat(scene.use(CaseFiles.class).get(id).closedAt()).isPresent();
        assertThat(toldTo(province.officerOfKinhBac)).contains(NoticeEvent.MATTER_DECIDED, NoticeEvent.MATTER_ENDED);
    }

    @Test
    void aLongLeaveIsDecidedByTheUnitAboveAsWell() {
        var id = asked("6", province.officerOfKinhBac);
        decide(id, "GRANTED", "", province.headOfKinhBac);
        assertThat(waiting(id).postId()).isEqualTo(province.chairman.mainSeat().postId());
        decide(id, "REFUSED", "Đang cao điểm", province.chairman);
        assertThat(view(id, province.headOfKinhBac).state()).isEqualTo(MatterState.DONE);
    }

    @Test
    void whatEachStepHandedInIsReadAsItWasThen() {
        var id = asked("3", province.officerOfKinhBac);
        decide(id, "RETURNED", "Thiếu ngày", province.headOfKinhBac);
        decide(
                waiting(id).id(),
                new MatterDecision("DONE", data("2").replace("Về quê Lục Ngạn", ""), ""),
                province.officerOfKinhBac);

        var view = view(id, province.officerOfKinhBac);
        assertThat(view.facts()).extracting(FactRow::key).doesNotContain("why");
        assertThat(view.submissions())
                .extracting(SubmissionRow::step, SubmissionRow::decision, SubmissionRow::reason)
                .containsExactly(
                        tuple("Xin nghỉ", "", ""),
                        tuple("Xem xét đơn", "Trả lại", "Thiếu ngày"),
                        tuple("Sửa đơn", "Gửi lại", ""));
        assertThat(view.submissions().get(0).data()).contains("Về quê");
        assertThat(view.submissions().get(2).data()).doesNotContain("Về quê");
        assertThat(view.submissions().get(0).schema()).contains("Nghỉ từ ngày");
    }

    @Test
    void whoSaysWhyTheyReturnNeedNotFinishTheFormAndFindsItAgain() {
        var id = asked("3", province.officerOfKinhBac);
        var unfinished = "{\"substitute\": \"Nga\", \"cover\": 0}";
        assertThatThrownBy(() ->
                        decide(waiting(id).id(), new MatterDecision("GRANTED", unfinished, ""), province.headOfKinhBac))
                .isInstanceOf(FormRefused.class);
        decide(waiting(id).id(), new MatterDecision("RETURNED", unfinished, "Thiếu ngày"), province.headOfKinhBac);

        var view = view(id, province.headOfKinhBac);
        assertThat(view.facts()).extracting(FactRow::key).doesNotContain("substitute");
        assertThat(view.submissions().get(1).unfinished()).isTrue();
        decide(waiting(id).id(), new MatterDecision("DONE", data("2"), ""), province.officerOfKinhBac);
        var again = scene.use(ViewingMatters.class).step(waiting(id).id(), province.headOfKinhBac);
        assertThat(again.data()).isEqualTo("{\"substitute\":\"Nga\"}");
        decide(waiting(id).id(), new MatterDecision("GRANTED", again.data(), ""), province.headOfKinhBac);
        assertThat(view(id, province.headOfKinhBac).facts())
                .extracting(FactRow::key)
                .contains("substitute");
    }

    @Test
    void aFormThatIsFinishedCountsWhateverIsDecided() {
        var id = asked("3", province.officerOfKinhBac);
        var data = "{\"substitute\": \"Nga\"}";
        decide(waiting(id).id(), new MatterDecision("REFUSED", data, "Đang cao điểm"), province.headOfKinhBac);
        var view = view(id, province.headOfKinhBac);
        assertThat(view.submissions().get(1).unfinished()).isFalse();
        assertThat(view.facts()).extracting(FactRow::key).contains("substitute");
    }

    @Test
    void ofSeveralStepsThatWaitForOnePersonTheyTakeTheOneTheyMean() {
        var id = asked("6", province.officerOfKinhBac);
        var first = waiting(id).id();
        scene.use(WorkItemRecorder.class)
                .opened(new OpenedStep(
                        id,
                        PlayedLeave.KEY + " " + id + " " + PlayedLeave.ABOVE + " beside",
                        PlayedLeave.KEY,
                        waiting(id).modelVersion(),
                        PlayedLeave.ABOVE,
                        "Xem xét nghỉ dài ngày",
                        "HEAD@ISSUER",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        scene.flushAndClear();
        var mine = scene.use(ViewingCaseFile.class)
                .view(id, province.headOfKinhBac)
                .mine();
        assertThat(mine).hasSize(2);
        var second = mine.stream()
                .map(WorkListRow::id)
                .filter(item -> !item.equals(first))
                .findFirst()
                .orElseThrow();
        decide(second, new MatterDecision("GRANTED", "{}", ""), province.headOfKinhBac);

        assertThat(waiting(id).id()).isEqualTo(first);
        assertThat(view(id, province.headOfKinhBac).submissions())
                .extracting(SubmissionRow::step)
                .contains("Xem xét nghỉ dài ngày")
                .doesNotContain("Xem xét đơn");
    }

    @Test
    void whatDoesNotFitTheFormBeginsNothingAndSaysWhyForEachField() {
        var command = new BeginMatter(
                PlayedLeave.KEY, Optional.empty(), "Nghỉ", Optional.empty(), "{\"days\": 100, \"salary\": 5}");
        assertThatThrownBy(() -> scene.use(BeginningMatter.class).begin(command, List.of(), province.officerOfKinhBac))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FieldFault::key, FieldFault::rule)
                                .containsExactly(
                                        tuple("first", FieldRule.FIELD_REQUIRED),
                                        tuple("days", FieldRule.NUMBER_TOO_LARGE),
                                        tuple("salary", FieldRule.FIELD_UNKNOWN)));
        assertThat(scene.use(ViewingMatters.class).count(MatterFilter.ALL, province.chairman))
                .isZero();
    }

    @Test
    void aRefusalNeedsAReasonAndADecisionIsOneOfTheStep() {
        var id = asked("3", province.officerOfKinhBac);
        assertRefused(MatterRule.REASON_REQUIRED, () -> decide(id, "REFUSED", " ", province.headOfKinhBac));
        scene.entities().clear();
        assertRefused(MatterRule.DECISION_UNKNOWN, () -> decide(id, "PROMOTED", "", province.headOfKinhBac));
    }

    @Test
    void whoDoesNotHoldThePostDecidesNothingAndOtherUnitsKnowNothing() {
        var id = asked("3", province.officerOfKinhBac);
        var item = waiting(id).id();
        var yes = new MatterDecision("GRANTED", "{}", "");
        assertRefused(WorkItemRule.NOT_YOURS, () -> decide(item, yes, province.officerOfKinhBac));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(item, yes, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> view(id, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingMatters.class).step(item, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(CancellingMatter.class).cancel(id, "x", province.headOfLucNgan));
        assertThat(scene.use(ViewingMatters.class).count(MatterFilter.ALL, province.headOfLucNgan))
                .isZero();
        assertThat(scene.use(ViewingMatters.class).count(MatterFilter.ALL, province.chairman))
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondReadsWhoWasFirst() {
        var id = asked("3", province.officerOfKinhBac);
        var item = waiting(id).id();
        var yes = new MatterDecision("GRANTED", "{}", "");
        decide(item, yes, province.headOfKinhBac);
        assertRefused(WorkItemRule.ALREADY_HANDLED, () -> decide(item, yes, province.headOfKinhBac));
    }

    @Test
    void aHeadWhoAsksIsDecidedUponByTheUnitAbove() {
        var id = asked("3", province.headOfKinhBac);
        assertThat(waiting(id).postId()).isEqualTo(province.chairman.mainSeat().postId());
    }

    @Test
    void whoHasNobodyAboveIsToldSoAndNothingBegins() {
        assertRefused(WorkItemRule.NO_SUCH_POST, () -> asked("3", province.chairman));
    }

    @Test
    void whoHoldsNoPostThatWorksBeginsNothing() {
        assertRefused(MatterRule.NO_POST, () -> asked("3", province.inspector));
        assertThat(scene.use(BeginningMatter.class).flows(province.inspector)).isEmpty();
        assertThat(scene.use(BeginningMatter.class).flows(province.officerOfKinhBac))
                .extracting(form -> form.model().key())
                .containsExactly(PlayedLeave.KEY);
    }

    @Test
    void onlyWhoBeganItCancelsAndOnlyOnceAndWithAReason() {
        var id = asked("3", province.officerOfKinhBac);
        var cancelling = scene.use(CancellingMatter.class);
        assertRefused(MatterRule.NOT_YOURS_TO_CANCEL, () -> cancelling.cancel(id, "x", province.headOfKinhBac));
        assertRefused(MatterRule.CANCEL_REASON_REQUIRED, () -> cancelling.cancel(id, " ", province.officerOfKinhBac));
        cancelling.cancel(id, "Không nghỉ nữa", province.officerOfKinhBac);
        scene.flushAndClear();

        assertThat(view(id, province.officerOfKinhBac).state()).isEqualTo(MatterState.CANCELLED);
        assertThat(scene.use(WorkItems.class).openIn(id)).isEmpty();
        assertThat(toldTo(province.headOfKinhBac)).contains(NoticeEvent.CANCELLED);
        assertRefused(MatterRule.ENDED_ALREADY, () -> cancelling.cancel(id, "x", province.officerOfKinhBac));
    }

    @Test
    void aHeadGivesItMoreTimeAndTheFirstDeadlineStaysKnown() {
        var id = asked("3", province.officerOfKinhBac);
        var extending = scene.use(ExtendingMatter.class);
        var later = FRIDAY.plusDays(7);
        assertThat(view(id, province.headOfKinhBac).mayExtend()).isTrue();

        extending.extend(id, later, "Chờ ý kiến sở", province.headOfKinhBac);
        extending.extend(id, later.plusDays(3), "Chờ thêm", province.chairman);
        scene.flushAndClear();

        var seen = view(id, province.officerOfKinhBac);
        assertThat(seen.dueOn()).contains(later.plusDays(3));
        assertThat(seen.firstDueOn()).contains(FRIDAY);
        assertThat(seen.mayExtend()).isFalse();
        assertThat(toldTo(province.officerOfKinhBac)).contains(NoticeEvent.MATTER_EXTENDED);
        assertThat(scene.use(Timeline.class).of(id))
                .filteredOn(row -> row.event() == TimelineEvent.EXTENDED)
                .extracting(row -> row.text())
                .contains("18/09/2026 → 25/09/2026\nChờ ý kiến sở");
    }

    @Test
    void onlyHeadsGiveMoreTimeAndNobodyToWhatTheyBegan() {
        var id = asked("3", province.officerOfKinhBac);
        var own = asked("3", province.headOfKinhBac);
        var extending = scene.use(ExtendingMatter.class);
        var later = FRIDAY.plusDays(7);
        assertRefused(
                MatterRule.NOT_YOURS_TO_EXTEND, () -> extending.extend(id, later, "x", province.officerOfKinhBac));
        assertRefused(MatterRule.NOT_YOURS_TO_EXTEND, () -> extending.extend(own, later, "x", province.headOfKinhBac));
        assertRefused(
                MatterRule.EXTENSION_REASON_REQUIRED, () -> extending.extend(id, later, " ", province.headOfKinhBac));
        assertRefused(MatterRule.DEADLINE_NOT_LATER, () -> extending.extend(id, FRIDAY, "x", province.headOfKinhBac));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> extending.extend(id, later, "x", province.headOfLucNgan));
        scene.use(CancellingMatter.class).cancel(id, "Thôi", province.officerOfKinhBac);
        scene.flushAndClear();
        assertRefused(MatterRule.ENDED_ALREADY, () -> extending.extend(id, later, "x", province.headOfKinhBac));
    }

    @Test
    void itIsFoundByWhatWasFilledInWithoutTones() {
        asked("3", province.officerOfKinhBac);
        var searching = scene.use(Searching.class);
        assertThat(searching.counts("ve que luc ngan", province.headOfKinhBac)).containsKey(HitKind.MATTER);
        assertThat(searching.counts("ve que luc ngan", province.headOfLucNgan)).doesNotContainKey(HitKind.MATTER);
        var filter = new MatterFilter(
                Optional.of(MatterState.OPEN),
                Optional.of(PlayedLeave.KEY),
                Optional.of("T.A"),
                "lan",
                Optional.empty());
        assertThat(scene.use(ViewingMatters.class).page(filter, 0, 20, province.chairman))
                .singleElement()
                .satisfies(row -> assertThat(row.facts()).containsEntry("kind", "OWN"));
    }

    @Test
    void figuresOfEachFlowAndUnitAddUpToTheList() {
        asked("3", province.officerOfKinhBac);
        asked("4", province.officerOfKinhBac);
        asked("1", province.officerOfLucNgan);
        scene.clock().moveTo(FRIDAY.plusDays(3));
        var viewing = scene.use(ViewingMatters.class);
        assertThat(viewing.figures(province.chairman))
                .extracting(MatterFigures::unitCode, MatterFigures::open, MatterFigures::late, MatterFigures::ended)
                .containsExactly(tuple("T.A", 2L, 2L, 0L), tuple("T.B", 1L, 1L, 0L));
        var late = new MatterFilter(
                Optional.empty(), Optional.empty(), Optional.of("T.A"), "", Optional.of(MatterClass.OVERDUE));
        assertThat(viewing.count(late, province.chairman)).isEqualTo(2);
    }

    private UUID dueOn(LocalDate day) {
        var command =
                new BeginMatter(PlayedLeave.KEY, Optional.empty(), "Nghỉ phép", Optional.ofNullable(day), data("3"));
        var id = scene.use(BeginningMatter.class).begin(command, List.of(), province.officerOfKinhBac);
        scene.flushAndClear();
        return id;
    }

    @Test
    void theClassesOfAFlowAddUpAndEachNumberIsThatOfItsList() {
        var today = scene.clock().today();
        dueOn(null);
        dueOn(FRIDAY);
        dueOn(today.plusDays(6));
        dueOn(today.plusDays(1));
        decide(dueOn(today), "GRANTED", "", province.headOfKinhBac);
        var late = dueOn(today.plusDays(1));
        scene.use(CancellingMatter.class).cancel(dueOn(FRIDAY), "Thôi", province.officerOfKinhBac);
        scene.clock().moveTo(today.plusDays(3));
        decide(late, "REFUSED", "Đang cao điểm", province.headOfKinhBac);

        var totals = scene.use(CountingMatters.class).count(province.chairman);
        assertThat(totals.flows()).singleElement().satisfies(flow -> {
            assertThat(flow.flow()).isEqualTo("Xin nghỉ phép");
            assertThat(flow.total()).isEqualTo(7);
            assertThat(flow.open()).isEqualTo(4);
        });
        for (var each : MatterClass.values()) {
            var filter = new MatterFilter(
                    Optional.empty(), Optional.of(PlayedLeave.KEY), Optional.empty(), "", Optional.of(each));
            assertThat(totals.all().of(each)).as(each.name()).isEqualTo(1);
            assertThat(scene.use(ViewingMatters.class).count(filter, province.chairman))
                    .as(each.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void aFlowInForceCountsForWhoSeesNoneOfItsMatters() {
        dueOn(FRIDAY);
        var totals = scene.use(CountingMatters.class).count(province.headOfLucNgan);
        assertThat(totals.flows())
                .extracting(FlowFigures::model, FlowFigures::total)
                .containsExactly(tuple("leave", 0L));
        assertThat(totals.all().total()).isZero();
    }

    @Test
    void filesOfAStepLieInTheHistoryOfTheMatter() {
        var id = asked("3", province.officerOfKinhBac);
        var file = new Upload("ghi-chu.txt", "Đã bàn giao".getBytes(StandardCharsets.UTF_8));
        scene.use(DecidingMatterStep.class)
                .decide(
                        waiting(id).id(),
                        new MatterDecision("GRANTED", "{}", ""),
                        List.of(file),
                        province.headOfKinhBac);
        scene.flushAndClear();
        assertThat(scene.use(Timeline.class).of(id))
                .filteredOn(row -> row.event() == TimelineEvent.STEP_DECIDED)
                .singleElement()
                .satisfies(row -> assertThat(row.files()).hasSize(1));
    }

    @Test
    void numbersOfASeriesRunFromOneWithoutGaps() {
        var first = asked("3", province.officerOfKinhBac);
        var second = asked("3", province.officerOfKinhBac);
        var numbering = scene.use(NumberingMatter.class);
        numbering.number(first, "NP");
        numbering.number(second, "NP");
        numbering.number(second, "NP");
        scene.flushAndClear();
        assertThat(view(first, province.chairman).reference()).isEqualTo("01/NP");
        assertThat(view(second, province.chairman).reference()).isEqualTo("02/NP");
    }

    @Test
    void aStepBeginsAnotherFlowWithWhatIsKnownButNotWithoutEnd() {
        var id = asked("3", province.officerOfKinhBac);
        var beginning = scene.use(BeginningMatter.class);
        var last = id;
        for (var i = 0; i < Matter.MOST_GENERATIONS; i++) {
            beginning.beginFrom(last, PlayedLeave.KEY);
            scene.flushAndClear();
            last = scene.use(ViewingMatters.class).page(MatterFilter.ALL, 0, 50, province.chairman).stream()
                    .filter(row -> row.title().startsWith("Xin nghỉ phép – "))
                    .max((one, other) ->
                            Integer.compare(one.title().length(), other.title().length()))
                    .orElseThrow()
                    .id();
        }
        assertThat(view(last, province.chairman).facts())
                .extracting(FactRow::key)
                .contains("days", "why");
        var tooMany = last;
        assertRefused(MatterRule.TOO_MANY_GENERATIONS, () -> beginning.beginFrom(tooMany, PlayedLeave.KEY));
    }

    @Test
    void theFieldsOfAFlowComeAsTheWorkComesToTheirFormsAndNotByTheirKeys() {
        assertThat(scene.use(ViewingMatters.class).fieldsOf(PlayedLeave.KEY))
                .extracting(FormField::key)
                .containsExactly("first", "days", "kind", "why", "substitute", "cover", "seal");
        assertThat(scene.use(ViewingMatters.class).fieldsOf("nowhere")).isEmpty();
    }
}
