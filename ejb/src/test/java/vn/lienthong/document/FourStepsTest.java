package vn.lienthong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class FourStepsTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
    }

    @Test
    void draftingContentCheckFormCheckAndSignatureAreFourSteps() {
        var document = paper.issued();

        var view = paper.seen(document, province.divisionOfficer);
        assertThat(view.state()).isEqualTo(DocumentState.ISSUED);
        assertThat(view.hands())
                .extracting(Hand::step)
                .containsExactly(
                        DraftingStep.DRAFTED,
                        DraftingStep.CONTENT_CHECKED,
                        DraftingStep.FORM_CHECKED,
                        DraftingStep.SIGNED);
        assertThat(view.hands()).extracting(Hand::officialId).doesNotHaveDuplicates();
        assertThat(view.signature().orElseThrow().name()).isEqualTo(province.chairman.name());
    }

    @Test
    void whoDraftedItDoesNotCheckItAlsoNotAsADelegate() {
        var document = paper.drafted();
        paper.send(document);
        var drafter = lent(province.headOfDivision, province.divisionOfficer, SigningCapacity.DELEGATED);
        var item = paper.item(document, "check-content", drafter);

        assertRefused(
                DocumentRule.FOUR_PEOPLE,
                () -> scene.use(CheckingDocument.class).checkContent(item, "", drafter));
    }

    @Test
    void whoCheckedTheContentDoesNotCheckTheFormNorSign() {
        var document = paper.drafted();
        paper.send(document);
        paper.checkContent(document);
        var forForm = lent(province.headOfOffice, province.headOfDivision, SigningCapacity.DELEGATED);
        var form = paper.item(document, "check-form", forForm);
        assertRefused(
                DocumentRule.FOUR_PEOPLE,
                () -> scene.use(CheckingDocument.class).checkForm(form, "", forForm));

        paper.checkForm(document);
        var forChairman = lent(province.chairman, province.headOfDivision, SigningCapacity.DELEGATED);
        var signing = paper.item(document, "sign-document", forChairman);
        assertRefused(
                DocumentRule.FOUR_PEOPLE, () -> scene.use(SigningDocument.class).sign(signing, "", forChairman));
    }

    @Test
    void whoCheckedTheFormDoesNotSign() {
        var document = paper.beforeTheSigner();
        var office = lent(province.chairman, province.headOfOffice, SigningCapacity.ORDER);
        var item = paper.item(document, "sign-document", office);

        assertRefused(
                DocumentRule.FOUR_PEOPLE, () -> scene.use(SigningDocument.class).sign(item, "", office));
    }

    @Test
    void whoWroteOnTheDraftIsADrafterAsWell() {
        var document = paper.drafted();
        var head = lent(province.divisionOfficer, province.headOfDivision, SigningCapacity.SUBSTITUTE);
        scene.use(DraftingDocument.class).attach(document, List.of(Paper.text("Sửa")), head);
        paper.send(document);
        var item = paper.item(document, "check-content", head);

        assertRefused(
                DocumentRule.FOUR_PEOPLE,
                () -> scene.use(CheckingDocument.class).checkContent(item, "", head));
    }

    @Test
    void theChairmanSignsForTheCollective() {
        var document = paper.beforeTheSigner();
        var chairman = new Lending(scene).today(province.chairman);
        scene.use(SigningDocument.class).sign(paper.item(document, "sign-document", chairman), "", chairman);

        assertThat(paper.seen(document, province.chairman)
                        .signature()
                        .orElseThrow()
                        .inWords())
                .startsWith("TM. ")
                .endsWith(province.chairman.name());
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY, KT.", "ORDER, TL.", "DELEGATED, TUQ."})
    void whoSignsForTheHeadSaysSo(SigningCapacity capacity, String mark) {
        var document = paper.beforeTheSigner();
        var other = lent(province.chairman, province.director, capacity);
        scene.use(SigningDocument.class).sign(paper.item(document, "sign-document", other), "", other);

        assertThat(paper.seen(document, province.chairman)
                        .signature()
                        .orElseThrow()
                        .inWords())
                .startsWith(mark + " ")
                .endsWith(province.director.name());
    }

    @Test
    void signingForTheHeadSaysInWhichCapacityAndUnderWhichMandate() {
        var document = paper.beforeTheSigner();
        var director = lent(province.chairman, province.director, SigningCapacity.DELEGATED);
        scene.use(SigningDocument.class).sign(paper.item(document, "sign-document", director), "", director);

        var signature = paper.seen(document, province.chairman).signature().orElseThrow();
        assertThat(signature.capacity()).isEqualTo(SigningCapacity.DELEGATED);
        assertThat(signature.inWords()).startsWith("TUQ. ").endsWith(province.director.name());
        assertThat(history(document))
                .filteredOn(row -> row.event() == TimelineEvent.SIGNED)
                .singleElement()
                .satisfies(row -> assertThat(row.actedFor().decisionNumber()).isEqualTo(Lending.DECISION.number()));
    }

    @Test
    void nobodySignsWithoutTheHeadsPostOrAMandate() {
        var document = paper.beforeTheSigner();
        var item = paper.item(document, "sign-document", province.chairman);

        assertRefused(
                WorkItemRule.NOT_YOURS, () -> scene.use(SigningDocument.class).sign(item, "", province.headOfDivision));
    }

    @Test
    void eachStepSendsItBackToTheDrafterWithAReasonAndTheVersionsOfItsFileStay() {
        var document = paper.beforeTheSigner();
        var item = paper.item(document, "sign-document", province.chairman);
        var signing = scene.use(SigningDocument.class);
        assertRefused(DocumentRule.DOCUMENT_REASON_REQUIRED, () -> signing.sendBack(item, " ", province.chairman));

        signing.sendBack(item, "Bổ sung căn cứ", province.chairman);
        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 9, province.divisionOfficer))
                .extracting(NoticeRow::event)
                .containsExactly(NoticeEvent.DOCUMENT_RETURNED);
        assertThat(paper.seen(document, province.divisionOfficer).state()).isEqualTo(DocumentState.DRAFT);
        scene.use(DraftingDocument.class).attach(document, List.of(Paper.text("Bản 2")), province.divisionOfficer);
        assertThat(scene.use(Timeline.class).files(document))
                .extracting(file -> file.version())
                .containsExactly(1, 2);

        paper.send(document);
        paper.checkContent(document);
        paper.checkForm(document);
        paper.sign(document);
        assertThat(paper.seen(document, province.chairman).hands()).hasSize(4);
    }

    @Test
    void theClerkMaySendBackWhatWasSignedBeforeItHasANumber() {
        var document = paper.signed();
        var item = paper.item(document, "number-document", paper.clerk);
        scene.use(IssuingDocument.class).sendBack(item, "Sai nơi nhận", paper.clerk);

        var view = paper.seen(document, province.divisionOfficer);
        assertThat(view.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(view.signature()).isEmpty();
        assertThat(view.hands()).extracting(Hand::step).containsOnly(DraftingStep.DRAFTED);
    }

    @Test
    void theDrafterWithdrawsItBeforeTheSignatureAndNotAfter() {
        var document = paper.beforeTheSigner();
        var sending = scene.use(SendingDocument.class);
        assertRefused(DocumentRule.NOT_DRAFTER, () -> sending.withdraw(document, "x", province.chairman));
        sending.withdraw(document, "Không còn cần thiết", province.divisionOfficer);
        assertThat(paper.seen(document, province.chairman).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(scene.use(WorkList.class).counts(province.chairman).total()).isZero();

        var signed = paper.signed();
        assertRefused(
                DocumentRule.DOCUMENT_STATE, () -> sending.withdraw(signed, "Muộn rồi", province.divisionOfficer));
    }

    @Test
    void itIsIssuedOnTheDayOfTheSignatureAtTheLatestTheNextWorkingDay() {
        scene.clock().moveTo(LocalDate.of(2026, 9, 11));
        var document = paper.signed();
        var view = paper.seen(document, province.chairman);
        assertThat(view.issueDueOn()).contains(LocalDate.of(2026, 9, 14));
        assertThat(scene.use(WorkList.class)
                        .waitingIn(document, paper.clerk)
                        .get(0)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(view.late()).isFalse();
    }

    @Test
    void whatIsIssuedLateIsShownAndListed() {
        var document = paper.numbered();
        scene.clock().moveTo(LocalDate.of(2026, 9, 9));
        paper.issue(document);

        assertThat(paper.seen(document, province.chairman).late()).isTrue();
        var late = DocumentFilter.list(Optional.empty(), "", true);
        assertThat(scene.use(ViewingDocument.class).page(late, 0, 10, province.chairman))
                .extracting(DocumentRow::id)
                .containsExactly(document);
    }

    @Test
    void aDraftIsSeenByWhoeverHasToDoWithItAndNobodyElse() {
        var document = paper.drafted();
        for (var one : List.of(province.divisionOfficer, province.director, province.chairman, paper.clerk)) {
            assertThat(paper.seen(document, one).id()).isEqualTo(document);
        }
        for (var other : List.of(province.headOfKinhBac, province.headOfYenPhong)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paper.seen(document, other));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void stateSecretsAreRefusedInDocumentsToo(Secrecy grade) {
        assertRefused(DirectiveRule.STATE_SECRET, () -> paper.details(DocumentKind.DECISION, grade, province.kinhBac));
    }

    @Test
    void aDocumentGoesToSomebodyAndHasAText() {
        var nobody = paper.drafted(paper.details());
        assertRefused(DocumentRule.RECIPIENT_REQUIRED, () -> paper.send(nobody));
        var empty = scene.use(DraftingDocument.class)
                .draft(paper.details(province.kinhBac), List.of(), province.divisionOfficer);
        assertRefused(DocumentRule.DOCUMENT_FILE_REQUIRED, () -> paper.send(empty));
    }

    @Test
    void nobodyDraftsInTheNameOfAnotherUnitNorWhereNobodyCouldCheck() {
        var foreign = new DocumentDetails(
                DocumentKind.NOTICE,
                province.kinhBac.id(),
                "",
                Urgency.NORMAL,
                Secrecy.OPEN,
                "Thông báo",
                Set.of(),
                Optional.empty());
        var drafting = scene.use(DraftingDocument.class);
        assertRefused(
                DocumentRule.ISSUER_NOT_YOURS, () -> drafting.draft(foreign, List.of(), province.divisionOfficer));
        assertRefused(DocumentRule.MAY_NOT_DRAFT, () -> drafting.draft(foreign, List.of(), province.headOfKinhBac));
        assertRefused(DocumentRule.NO_CLERK, () -> drafting.draft(foreign, List.of(), province.officerOfEconomy));
    }

    private List<TimelineRow> history(java.util.UUID document) {
        return scene.use(Timeline.class).of(document);
    }

    private Actor lent(Actor principal, Actor delegate, SigningCapacity capacity) {
        var lending = new Lending(scene);
        lending.lend(principal, delegate, capacity, WorkScope.WHOLE);
        return lending.today(delegate);
    }
}
