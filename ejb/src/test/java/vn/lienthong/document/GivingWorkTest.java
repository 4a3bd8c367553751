package vn.lienthong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.work.GivingWork;
import vn.lienthong.document.work.Related;
import vn.lienthong.document.work.ViewingWork;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** From an issued document work is given, under its own number. */
class GivingWorkTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
        work = new Work(scene);
    }

    private UUID given(UUID document, Actor by) {
        var directive = scene.use(GivingWork.class).give(document, by);
        scene.flushAndClear();
        return directive;
    }

    private DirectiveDetails details(UUID directive) {
        return scene.use(Directives.class).get(directive).details();
    }

    private boolean mayGive(UUID document, Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingWork.class).mayGive(document, by);
    }

    private DirectiveState state(UUID directive) {
        scene.flushAndClear();
        return scene.use(Directives.class).get(directive).state();
    }

    private void change(UUID directive, DirectiveDetails details) {
        var version = scene.use(Directives.class).get(directive).version();
        scene.use(EnteringDirective.class).change(directive, version, details, List.of(), province.monitor);
        scene.flushAndClear();
    }

    private DirectiveDetails called(UUID directive, String symbol, String summary) {
        var now = details(directive);
        return new DirectiveDetails(
                now.kind(),
                symbol,
                now.signedOn(),
                now.issuerUnitId(),
                now.signer(),
                Urgency.URGENT,
                Secrecy.OPEN,
                summary);
    }

    @Test
    void theDirectiveBearsTheHeadAndTheFilesOfTheDocument() {
        var directive = given(paper.issued(), province.monitor);

        var head = details(directive);
        assertThat(head.symbol()).isEqualTo("01/QĐ-UBND");
        assertThat(head.kind()).isEqualTo(DirectiveKind.DECISION);
        assertThat(head.issuerUnitId()).isEqualTo(province.root.id());
        assertThat(head.signer()).endsWith(" – " + province.chairman.name());
        assertThat(head.summary()).isEqualTo("Ban hành quy chế tổ công nghệ số cộng đồng");
        assertThat(scene.use(Timeline.class).files(directive)).hasSize(1);
    }

    @Test
    void itsNumberIsTheDocumentsOwnUntilItIsIssued() {
        var directive = given(paper.issued(), province.monitor);
        work.cut(directive, Work.details(province.department, TimeLimit.workingDays(60)));
        work.send(directive);
        scene.use(IssuingDirective.class).issue(work.itemOf(directive, province.chairman), "", province.chairman);

        assertThat(state(directive)).isEqualTo(DirectiveState.ISSUED);
    }

    @Test
    void whoDoesItTwiceOpensTheOneThatThereIs() {
        var document = paper.issued();
        assertThat(mayGive(document, province.monitor)).isTrue();
        var directive = given(document, province.monitor);

        assertThat(mayGive(document, province.monitor)).isFalse();
        assertThat(given(document, province.monitor)).isEqualTo(directive);
    }

    @Test
    void bothNameEachOther() {
        var document = paper.issued();
        var directive = given(document, province.monitor);
        var viewing = scene.use(ViewingWork.class);

        assertThat(viewing.directiveOf(document, province.chairman).map(Related::id))
                .contains(directive);
        assertThat(viewing.documentOf(directive, province.chairman).map(Related::id))
                .contains(document);
        assertThat(viewing.directiveOf(document, province.divisionOfficer)).isEmpty();
    }

    @Test
    void numberDateAndIssuerStayTheDocumentsAndTheRestIsMended() {
        var directive = given(paper.issued(), province.monitor);
        assertRefused(
                DocumentRule.HEAD_OF_DOCUMENT, () -> change(directive, called(directive, "02/QĐ-UBND", "Quy chế")));
        change(directive, called(directive, "01/QĐ-UBND", "Giao thực hiện quy chế"));

        assertThat(details(directive).summary()).isEqualTo("Giao thực hiện quy chế");
    }

    @Test
    void onlyWhatIsIssuedAndOrdersSomethingGivesWork() {
        var numbered = paper.numbered();
        assertThat(mayGive(numbered, province.monitor)).isFalse();
        assertRefused(DocumentRule.DOCUMENT_STATE, () -> given(numbered, province.monitor));
        var report = paper.drafted(paper.details(DocumentKind.REPORT, Secrecy.OPEN, province.kinhBac));
        paper.send(report);
        paper.checkContent(report);
        paper.checkForm(report);
        paper.sign(report);
        paper.number(report);
        paper.issue(report);

        assertThat(mayGive(report, province.monitor)).isFalse();
        assertRefused(DocumentRule.GIVES_NO_WORK, () -> given(report, province.monitor));
    }

    @Test
    void onlyWhoMayEnterDirectivesOfTheIssuerGivesItsWork() {
        var document = paper.issued();

        assertThat(mayGive(document, paper.clerk)).isFalse();
        assertRefused(DirectiveRule.MAY_NOT_ENTER, () -> given(document, paper.clerk));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> given(document, province.headOfKinhBac));
    }

    @Test
    void whatWasWithdrawnIsGivenAnew() {
        var document = paper.issued();
        var first = given(document, province.monitor);
        work.cut(first, Work.details(province.department, TimeLimit.workingDays(60)));
        work.send(first);
        scene.use(IssuingDirective.class).sendBack(work.itemOf(first, province.chairman), "Chưa rõ", province.chairman);
        scene.use(SendingForIssue.class).withdraw(work.itemOf(first, province.monitor), "Giao lại", province.monitor);
        scene.flushAndClear();

        assertThat(mayGive(document, province.monitor)).isTrue();
        assertThat(given(document, province.monitor)).isNotEqualTo(first);
    }
}
