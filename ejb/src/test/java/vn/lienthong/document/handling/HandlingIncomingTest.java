package vn.lienthong.document.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.document.exchange.ExchangeCode.ARRIVED;
import static vn.lienthong.document.exchange.ExchangeCode.ASSIGNED;
import static vn.lienthong.document.exchange.ExchangeCode.FINISHED;
import static vn.lienthong.document.exchange.ExchangeCode.PROCESSING;
import static vn.lienthong.document.exchange.ExchangeCode.REFUSED;
import static vn.lienthong.document.exchange.ExchangeCode.REGISTERED;
import static vn.lienthong.document.exchange.ExchangeCode.TAKING_BACK;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Paper;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.Exchange;
import vn.lienthong.document.exchange.ExchangeCode;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.exchange.Receipts;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.document.work.HandingOn;
import vn.lienthong.document.work.Related;
import vn.lienthong.document.work.ViewingWork;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** What the receiving unit does with a document, and what the issuer sees of it. */
class HandlingIncomingTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private Work work;
    private UUID document;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
        work = new Work(scene);
        document = paper.drafted(paper.details(province.kinhBac, province.office));
        paper.send(document);
        paper.checkContent(document);
        paper.checkForm(document);
        paper.sign(document);
        paper.number(document);
        paper.issue(document);
    }

    private Receipts receipts() {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).receipts(document, province.chairman);
    }

    private UUID at(Unit unit) {
        return receipts().rows().stream()
                .filter(row -> row.recipient().equals(unit.bothNames()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID registered(Unit unit, Actor receiver) {
        var delivery = at(unit);
        scene.use(AcknowledgingReceipt.class)
                .register(paper.item(delivery, "acknowledge-receipt", receiver), "", receiver);
        return delivery;
    }

    private UUID atKinhBac() {
        return registered(province.kinhBac, province.headOfKinhBac);
    }

    private void assign(UUID delivery) {
        var head = province.headOfKinhBac;
        scene.use(AssigningIncoming.class)
                .assign(
                        paper.item(delivery, "assign-incoming", head),
                        province.officerPostOf(province.officerOfKinhBac),
                        "Tham mưu trong tuần",
                        Optional.of(scene.clock().today().plusDays(7)),
                        head);
    }

    private UUID processItem(UUID delivery) {
        return paper.item(delivery, "process-incoming", province.officerOfKinhBac);
    }

    private void begin(UUID delivery) {
        scene.use(ProcessingIncoming.class).begin(processItem(delivery), province.officerOfKinhBac);
    }

    private void finish(UUID delivery, String result) {
        scene.use(ProcessingIncoming.class)
                .finish(processItem(delivery), result, List.of(Work.evidence()), province.officerOfKinhBac);
    }

    private DeliveryView view(UUID delivery, Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).view(delivery, by);
    }

    private List<ExchangeCode> codes(UUID delivery, Actor by) {
        return view(delivery, by).history().stream().map(Exchange::code).toList();
    }

    @Test
    void theHeadAssignsAnOfficerWhoBeginsAndFinishesAndEachGivesItsCode() {
        var delivery = atKinhBac();
        assign(delivery);
        assertThat(codes(delivery, province.headOfKinhBac)).containsExactly(ARRIVED, REGISTERED, ASSIGNED);
        begin(delivery);
        finish(delivery, "Đã ban hành kế hoạch của phường");

        assertThat(codes(delivery, province.headOfKinhBac))
                .containsExactly(ARRIVED, REGISTERED, ASSIGNED, PROCESSING, FINISHED);
        assertThat(scene.use(WorkList.class).waitingIn(delivery, province.headOfKinhBac))
                .isEmpty();
        assertThat(scene.use(Timeline.class).files(delivery)).hasSize(2);
    }

    @Test
    void theSenderSeesTheCodesAndTheResultButNotTheInstruction() {
        var delivery = atKinhBac();
        assign(delivery);
        begin(delivery);
        finish(delivery, "Đã ban hành kế hoạch của phường");

        var seen = receipts().courseOf(delivery);
        assertThat(seen)
                .extracting(Exchange::code)
                .containsExactly(ARRIVED, REGISTERED, ASSIGNED, PROCESSING, FINISHED);
        assertThat(seen).extracting(Exchange::note).contains("Đã ban hành kế hoạch của phường");
        assertThat(seen).extracting(Exchange::note).doesNotContain("Tham mưu trong tuần");
        assertThat(view(delivery, province.officerOfKinhBac).instruction()).isEqualTo("Tham mưu trong tuần");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> view(delivery, province.divisionOfficer));
    }

    @Test
    void theOfficersStepIsDueWhenTheHeadSaid() {
        var delivery = atKinhBac();
        assertThat(scene.use(WorkList.class).waitingIn(delivery, province.headOfKinhBac))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.dueOn()).isAfter(scene.clock().today()));
        assign(delivery);

        assertThat(scene.use(WorkList.class).waitingIn(delivery, province.officerOfKinhBac))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.dueOn()).isEqualTo(scene.clock().today().plusDays(7)));
    }

    @Test
    void onlyAnOfficerOfTheUnitIsNamedAndNoDayThatHasPassed() {
        var item = paper.item(atKinhBac(), "assign-incoming", province.headOfKinhBac);
        var assigning = scene.use(AssigningIncoming.class);
        var own = province.officerPostOf(province.officerOfKinhBac);
        var foreign = province.officerPostOf(province.officerOfLucNgan);
        var yesterday = Optional.of(scene.clock().today().minusDays(1));

        assertRefused(
                DocumentRule.HANDLER_OF_OTHER_AGENCY,
                () -> assigning.assign(item, foreign, "", Optional.empty(), province.headOfKinhBac));
        assertRefused(
                DocumentRule.PROCESS_BY_PAST, () -> assigning.assign(item, own, "", yesterday, province.headOfKinhBac));
        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> assigning.assign(item, own, "", Optional.empty(), province.officerOfKinhBac));
    }

    @Test
    void whatIsOnlyToBeKnownTheHeadFinishesWithANote() {
        var delivery = atKinhBac();
        var item = paper.item(delivery, "assign-incoming", province.headOfKinhBac);
        assertRefused(
                DocumentRule.RESULT_REQUIRED,
                () -> scene.use(AssigningIncoming.class).finish(item, " ", province.headOfKinhBac));
        scene.use(AssigningIncoming.class).finish(item, "Để biết", province.headOfKinhBac);

        assertThat(codes(delivery, province.headOfKinhBac)).containsExactly(ARRIVED, REGISTERED, FINISHED);
    }

    @Test
    void whatComesBackFromTheOfficerIsAssignedAnewAndTheSenderHearsNothingNew() {
        var delivery = atKinhBac();
        assign(delivery);
        begin(delivery);
        scene.use(ProcessingIncoming.class)
                .giveBack(processItem(delivery), "Thuộc việc của phòng Kinh tế", province.officerOfKinhBac);
        assign(delivery);
        assertRefused(DocumentRule.EXCHANGE_STATE, () -> begin(delivery));

        assertThat(codes(delivery, province.headOfKinhBac)).containsExactly(ARRIVED, REGISTERED, ASSIGNED, PROCESSING);
    }

    @Test
    void ofTwoWhoFinishTheSecondIsTold() {
        var delivery = atKinhBac();
        assign(delivery);
        var item = processItem(delivery);
        finish(delivery, "Xong");

        assertRefused(
                WorkItemRule.ALREADY_HANDLED,
                () -> scene.use(ProcessingIncoming.class).finish(item, "Xong", List.of(), province.officerOfKinhBac));
    }

    @Test
    void whatIsTakenBackIsHandledNoMore() {
        var delivery = atKinhBac();
        assign(delivery);
        scene.use(RecallingDocument.class).recall(document, "Sai phụ lục", paper.clerk);

        assertThat(scene.use(WorkList.class).waitingIn(delivery, province.officerOfKinhBac))
                .isEmpty();
        assertRefused(
                DocumentRule.EXCHANGE_STATE,
                () -> scene.use(HandingOn.class).give(atTheOfficeWhen(), province.monitor));
    }

    private void recall() {
        scene.use(RecallingDocument.class).recall(document, "Sai phụ lục", paper.clerk);
        scene.flushAndClear();
    }

    private void refuse(UUID delivery) {
        var head = province.headOfKinhBac;
        scene.use(RecallingDocument.class)
                .refuse(paper.item(delivery, "confirm-document-recall", head), "Đã thi hành", head);
        scene.flushAndClear();
    }

    private List<WorkListRow> waitingIn(UUID delivery, Actor by) {
        return scene.use(WorkList.class).waitingIn(delivery, by);
    }

    @Test
    void aRefusedRecallLeavesTheStepWhereItStoodWithAsManyWorkingDaysLeft() {
        var delivery = atKinhBac();
        assign(delivery);
        begin(delivery);
        var before = waitingIn(delivery, province.officerOfKinhBac).get(0);
        recall();
        assertThat(waitingIn(delivery, province.officerOfKinhBac)).isEmpty();
        assertRefused(
                WorkItemRule.SUSPENDED,
                () -> scene.use(ProcessingIncoming.class)
                        .finish(before.id(), "Xong", List.of(), province.officerOfKinhBac));
        scene.clock().moveTo(scene.clock().today().plusDays(1));
        refuse(delivery);

        var after = waitingIn(delivery, province.officerOfKinhBac);
        var later = scene.use(WorkingCalendars.class).current().plusWorkingDays(before.dueOn(), 1);
        assertThat(after).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(before.id());
            assertThat(item.dueOn()).isEqualTo(later);
        });
        assertThat(view(delivery, province.officerOfKinhBac).processBy()).contains(later);
        assertThat(scene.use(CaseFiles.class).get(delivery).dueOn()).contains(later);
        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 9, province.officerOfKinhBac))
                .extracting(NoticeRow::event)
                .contains(NoticeEvent.INCOMING_RESUMED);
        finish(delivery, "Đã ban hành kế hoạch của phường");
        assertThat(codes(delivery, province.headOfKinhBac))
                .containsExactly(ARRIVED, REGISTERED, ASSIGNED, PROCESSING, TAKING_BACK, REFUSED, FINISHED);
    }

    @Test
    void whatWasNotAcknowledgedWhenItWasTakenBackIsStillToBeAcknowledgedOnTheSameDay() {
        var delivery = at(province.kinhBac);
        recall();
        refuse(delivery);

        assertThat(waitingIn(delivery, province.headOfKinhBac)).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("acknowledge-receipt");
            assertThat(item.dueOn()).isEqualTo(scene.clock().today());
        });
        registered(province.kinhBac, province.headOfKinhBac);
        assertThat(codes(delivery, province.headOfKinhBac)).containsExactly(ARRIVED, TAKING_BACK, REFUSED, REGISTERED);
    }

    @Test
    void whatTheOfficerHadGivenBackWaitsForTheHeadAgain() {
        var delivery = atKinhBac();
        assign(delivery);
        scene.use(ProcessingIncoming.class)
                .giveBack(processItem(delivery), "Thuộc việc của phòng Kinh tế", province.officerOfKinhBac);
        recall();
        refuse(delivery);

        assertThat(waitingIn(delivery, province.headOfKinhBac))
                .extracting(WorkListRow::step)
                .containsExactly("assign-incoming");
        assign(delivery);
        finish(delivery, "Xong");
        assertThat(codes(delivery, province.headOfKinhBac))
                .containsExactly(ARRIVED, REGISTERED, ASSIGNED, TAKING_BACK, REFUSED, FINISHED);
    }

    @Test
    void whatWasFinishedStaysFinishedWhenTheRecallIsRefusedAndWaitsForNobody() {
        var delivery = atKinhBac();
        assign(delivery);
        finish(delivery, "Xong");
        recall();
        refuse(delivery);

        assertThat(waitingIn(delivery, province.headOfKinhBac)).isEmpty();
        assertThat(scene.use(CaseFiles.class).get(delivery).closedAt()).isPresent();
    }

    @Test
    void aConfirmedRecallEndsTheStepForGood() {
        var delivery = atKinhBac();
        assign(delivery);
        recall();
        var head = province.headOfKinhBac;
        scene.use(RecallingDocument.class).confirm(paper.item(delivery, "confirm-document-recall", head), "", head);
        scene.flushAndClear();

        assertThat(waitingIn(delivery, province.officerOfKinhBac)).isEmpty();
        assertThat(scene.use(WorkItems.class).openIn(delivery)).isEmpty();
        assertThat(scene.use(CaseFiles.class).get(delivery).closedAt()).isPresent();
    }

    /** Taken back there as well. */
    private UUID atTheOfficeWhen() {
        return at(province.office);
    }

    private UUID slip(UUID delivery) {
        var slip = scene.use(HandingOn.class).give(delivery, province.monitor);
        scene.flushAndClear();
        return slip;
    }

    @Test
    void theOfficeGivesWorkUnderTheNumberOfTheIncomingRegister() {
        var delivery = registered(province.office, paper.clerk);
        assertThat(scene.use(ViewingWork.class).mayHandOn(delivery, province.monitor))
                .isTrue();
        var slip = slip(delivery);

        var head = scene.use(Directives.class).get(slip).details();
        assertThat(head.kind()).isEqualTo(DirectiveKind.FORWARDING_SLIP);
        assertThat(head.symbol()).startsWith("01/PC-");
        assertThat(head.issuerUnitId()).isEqualTo(province.office.id());
        assertThat(head.summary()).contains("01/QĐ-UBND").contains("Ban hành quy chế tổ công nghệ số cộng đồng");
        assertThat(scene.use(Timeline.class).files(slip)).hasSize(1);
        assertThat(slip(delivery)).isEqualTo(slip);
        assertThat(scene.use(ViewingWork.class).mayHandOn(delivery, province.monitor))
                .isFalse();
        assertThat(scene.use(ViewingWork.class).documentOf(slip, province.monitor))
                .hasValueSatisfying(source -> assertThat(source.page()).isEqualTo("incoming"));
        assertThat(scene.use(ViewingWork.class)
                        .slipOf(delivery, province.headOfOffice)
                        .map(Related::id))
                .contains(slip);
        assertThat(codes(delivery, province.monitor)).containsExactly(ARRIVED, REGISTERED);
    }

    @Test
    void withItsIssueTheSenderLearnsThatItIsAssignedAndBeingProcessed() {
        var delivery = registered(province.office, paper.clerk);
        var slip = issuedSlip(delivery);

        assertThat(codes(delivery, province.monitor)).containsExactly(ARRIVED, REGISTERED, ASSIGNED, PROCESSING);
        assertThat(receipts().courseOf(delivery))
                .last()
                .extracting(Exchange::note)
                .isEqualTo(scene.use(Directives.class).get(slip).details().symbol());
    }

    private UUID issuedSlip(UUID delivery) {
        var slip = slip(delivery);
        scene.use(CuttingIntoAssignments.class)
                .add(slip, Work.details(province.office, TimeLimit.workingDays(20)), province.monitor);
        scene.use(SendingForIssue.class).send(slip, province.monitor);
        scene.use(IssuingDirective.class).issue(work.itemOf(slip, province.headOfOffice), "", province.headOfOffice);
        scene.flushAndClear();
        return slip;
    }

    @Test
    void itIsNotFinishedWhileTheWorkGivenBecauseOfItGoesOn() {
        var delivery = registered(province.office, paper.clerk);
        issuedSlip(delivery);

        assertRefused(
                DocumentRule.WORK_OF_INCOMING_OPEN,
                () -> scene.use(AssigningIncoming.class)
                        .finish(
                                paper.item(delivery, "assign-incoming", province.headOfOffice),
                                "Xong",
                                province.headOfOffice));
    }

    @Test
    void whoEntersNoDirectivesOfTheUnitGivesNoWork() {
        var delivery = atKinhBac();

        assertThat(scene.use(ViewingWork.class).mayHandOn(delivery, province.headOfKinhBac))
                .isFalse();
        assertRefused(
                DirectiveRule.MAY_NOT_ENTER, () -> scene.use(HandingOn.class).give(delivery, province.headOfKinhBac));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(HandingOn.class).give(delivery, province.headOfLucNgan));
        assertRefused(
                DocumentRule.EXCHANGE_STATE,
                () -> scene.use(HandingOn.class).give(at(province.office), province.monitor));
    }
}
