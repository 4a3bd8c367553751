package vn.lienthong.directive;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.CaseFileRule;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.search.HitKind;
import vn.lienthong.search.Searching;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

class IssuingADirectiveTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Work work;
    private Province province;

    @BeforeEach
    void people() {
        work = new Work(scene);
        province = scene.province();
    }

    private UUID ready() {
        var directive = work.draft("17/KH-UBND");
        work.cut(directive, Work.details(province.department, TimeLimit.workingDays(30)));
        return directive;
    }

    private DirectiveView seen(UUID id) {
        scene.flushAndClear();
        return scene.use(ViewingDirective.class).view(id, province.chairman);
    }

    @Test
    void theChairmanIssuesItWithAllItsAssignments() {
        var directive = ready();
        work.cut(directive, Work.details(province.kinhBac, TimeLimit.workingDays(10)));
        work.cut(directive, Work.details(province.lucNgan, TimeLimit.STANDING));
        work.issue(directive);

        assertThat(seen(directive).state()).isEqualTo(DirectiveState.ISSUED);
        assertThat(seen(directive).assignments())
                .hasSize(3)
                .extracting(row -> row.state())
                .containsOnly(AssignmentState.ISSUED);
        for (var head : List.of(province.director, province.headOfKinhBac, province.headOfLucNgan)) {
            assertThat(scene.use(WorkList.class).counts(head).total()).isEqualTo(1);
        }
    }

    @Test
    void whatIsSentBackIsMendedAndSentAgain() {
        var directive = ready();
        work.send(directive);
        var issuing = scene.use(IssuingDirective.class);
        issuing.sendBack(work.itemOf(directive, province.chairman), "Bổ sung Sở Tài chính", province.chairman);
        assertThat(seen(directive).state()).isEqualTo(DirectiveState.DRAFT);
        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 9, province.monitor))
                .extracting(NoticeRow::event)
                .containsExactly(NoticeEvent.DIRECTIVE_RETURNED);

        work.cut(directive, Work.details(province.office, TimeLimit.STANDING));
        work.issue(directive);
        assertThat(seen(directive).assignments()).hasSize(2);
    }

    @Test
    void sendingBackNeedsARemark() {
        var directive = ready();
        work.send(directive);
        var item = work.itemOf(directive, province.chairman);

        assertRefused(
                DirectiveRule.REMARK_REQUIRED,
                () -> scene.use(IssuingDirective.class).sendBack(item, " ", province.chairman));
    }

    @Test
    void whatWasSentBackMayBeGivenUp() {
        var directive = ready();
        work.send(directive);
        scene.use(IssuingDirective.class)
                .sendBack(work.itemOf(directive, province.chairman), "Trùng văn bản", province.chairman);
        scene.use(SendingForIssue.class).withdraw(work.itemOf(directive, province.monitor), "Trùng", province.monitor);

        assertThat(seen(directive).state()).isEqualTo(DirectiveState.WITHDRAWN);
    }

    @Test
    void whatLacksOneOfTheSixIsNotIssued() {
        var directive = work.draft("17/KH-UBND");
        var brief = new Brief("", "Rà soát", "Rà soát", "", "Được huy động", "Báo cáo");
        work.cut(directive, new AssignmentDetails(brief, TimeLimit.OPEN, Optional.empty(), Set.of(), Set.of()));

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> work.send(directive))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(AssignmentRule.NOT_SIX_CLEAR);
                    assertThat(refusal.arguments())
                            .contains(Set.of(SixClear.PERSON, SixClear.RESPONSIBILITY, SixClear.TIME));
                });
    }

    @Test
    void aDirectiveWithoutAssignmentIsNotSent() {
        var directive = work.draft("17/KH-UBND");

        assertRefused(DirectiveRule.NO_ASSIGNMENT, () -> work.send(directive));
    }

    @Test
    void aDeadlineInThePastIsRefused() {
        var directive = work.draft("17/KH-UBND");
        work.cut(directive, Work.details(province.department, TimeLimit.until(LocalDate.of(2026, 9, 4))));

        assertRefused(AssignmentRule.DEADLINE_PASSED, () -> work.send(directive));
    }

    @Test
    void theSameNumberTwiceInAYearIsRefused() {
        work.draft("17/KH-UBND");

        assertRefused(DirectiveRule.SYMBOL_TAKEN, () -> work.draft("17/kh-ubnd"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void stateSecretsAreRefused(Secrecy grade) {
        var plan = work.plan("17/KH-UBND");

        assertRefused(
                DirectiveRule.STATE_SECRET,
                () -> new DirectiveDetails(
                        plan.kind(),
                        plan.symbol(),
                        plan.signedOn(),
                        plan.issuerUnitId(),
                        plan.signer(),
                        plan.urgency(),
                        grade,
                        plan.summary()));
    }

    @Test
    void onlyAMonitorEntersDirectives() {
        assertRefused(
                DirectiveRule.MAY_NOT_ENTER,
                () -> scene.use(EnteringDirective.class).enter(work.plan("17/KH-UBND"), List.of(), province.director));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        var directive = ready();
        var version = seen(directive).version();
        var entering = scene.use(EnteringDirective.class);
        entering.change(directive, version, work.plan("18/KH-UBND"), List.of(), province.monitor);
        scene.flushAndClear();

        assertRefused(
                DirectiveRule.CHANGED_MEANWHILE,
                () -> entering.change(directive, version, work.plan("19/KH-UBND"), List.of(), province.monitor));
    }

    @Test
    void afterItIsSentNothingChangesAnyMore() {
        var directive = ready();
        work.send(directive);

        assertRefused(
                DirectiveRule.WRONG_STATE,
                () -> work.cut(directive, Work.details(province.office, TimeLimit.STANDING)));
    }

    @Test
    void aDraftAssignmentCanBeTakenAway() {
        var directive = work.draft("17/KH-UBND");
        var assignment = work.cut(directive, Work.details(province.department, TimeLimit.STANDING));
        scene.flushAndClear();
        scene.use(CuttingIntoAssignments.class).remove(assignment, province.monitor);

        assertThat(seen(directive).assignments()).isEmpty();
    }

    @Test
    void aDepartmentReadsTheDirectiveOnlyWhenItIsIssued() {
        var directive = ready();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingDirective.class).view(directive, province.director));

        work.issue(directive);
        assertThat(scene.use(ViewingDirective.class)
                        .view(directive, province.director)
                        .assignments())
                .hasSize(1);
    }

    @Test
    void whoOnlyReadsTheDirectiveAddsNoRemarkThatAllOthersWouldRead() {
        var directive = ready();
        work.issue(directive);
        scene.flushAndClear();

        assertRefused(
                CaseFileRule.READ_ONLY,
                () -> scene.use(AddingRemark.class).add(directive, "Xin hỏi", List.of(), province.director));
        scene.use(AddingRemark.class).add(directive, "Lưu ý thời hạn", List.of(), province.monitor);
    }

    @Test
    void isFoundWithoutTones() {
        var directive = ready();
        scene.flushAndClear();

        var kind = Optional.of(HitKind.DIRECTIVE);
        assertThat(scene.use(Searching.class).page("CHUYEN doi", kind, 0, 20, province.monitor))
                .extracting(hit -> hit.id())
                .containsExactly(directive);
        assertThat(scene.use(Searching.class).page("chuyen doi", kind, 0, 20, province.headOfKinhBac))
                .isEmpty();
    }

    @Test
    void theListOfDirectivesIsFilteredAndCounted() {
        ready();
        work.draft("18/KH-UBND");
        scene.flushAndClear();
        var viewing = scene.use(ViewingDirective.class);
        var filter = new DirectiveFilter(Optional.of(DirectiveState.DRAFT), "18/kh", Optional.empty());

        assertThat(viewing.page(filter, 0, 20, province.monitor)).hasSize(1);
        assertThat(viewing.count(filter, province.monitor)).isEqualTo(1);
    }

    @Test
    void theWorkListShowsWhatWaitsByLight() {
        work.issue(ready());
        scene.flushAndClear();
        var workList = scene.use(WorkList.class);
        var soon = new WorkListFilter(
                Optional.of(vn.lienthong.casefile.TimeClass.DUE_SOON), Optional.of("accept-assignment"), "ra soat");

        assertThat(workList.page(soon, WorkListSort.DUE, 0, 20, province.director))
                .hasSize(1);
        assertThat(workList.count(soon, province.director)).isEqualTo(1);
        assertThat(workList.counts(province.director).dueSoon()).isEqualTo(1);
        assertThat(workList.steps(province.director)).hasSize(1);
    }
}
