package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedModels;
import vn.lienthong.scene.Scene;

class LifeOfAModelTest {

    private static final String LEAVE = "leave-request";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 10);

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor approver;
    private Actor both;

    @BeforeEach
    void people() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        both = scene.province().withRole("cahai", Role.OFFICIAL, Role.MODELLER, Role.MODEL_APPROVER);
        signIn(approver);
        scene.use(DrawingModel.class).begin(BeginModel.blank(LEAVE, "Nghỉ phép"), modeller);
        scene.flushAndClear();
    }

    private void signIn(Actor person) {
        scene.use(Actors.class)
                .signIn(
                        person.employeeCode(),
                        person.name(),
                        person.name(),
                        person.roles(),
                        LocalDate.now(scene.clock()));
    }

    private ModelDraft draft() {
        return scene.use(DrawingModel.class).open(LEAVE, modeller);
    }

    private void send(Actor by) {
        scene.use(SendingModel.class).send(LEAVE, "Bước mới", draft().version(), by);
        scene.flushAndClear();
    }

    private void approve(Actor by) {
        scene.use(DecidingModel.class).approve(LEAVE, draft().version(), by);
        scene.flushAndClear();
    }

    private void putInForce(LocalDate day, Actor by) {
        scene.use(PuttingInForce.class).from(LEAVE, day, by);
        scene.flushAndClear();
    }

    private void dayComes(LocalDate day) {
        scene.clock().moveTo(day);
        var putting = scene.use(PuttingInForce.class);
        putting.due().forEach(putting::onItsDay);
        scene.flushAndClear();
    }

    private void inForce() {
        send(modeller);
        approve(approver);
        putInForce(LocalDate.now(scene.clock()), modeller);
    }

    private void nextDraft(String steps) {
        var begun = scene.use(DrawingModel.class).begin(BeginModel.nextVersion(LEAVE), modeller);
        scene.use(DrawingModel.class)
                .save(LEAVE, ModelContent.of(model(LEAVE, "Nghỉ phép", steps)), begun.version(), modeller);
        scene.flushAndClear();
    }

    private List<NoticeEvent> told(Actor person) {
        return scene
                .use(Notices.class)
                .told(Set.of(NoticeEvent.values()), scene.clock().instant().minusSeconds(9_999_999), 20, person)
                .stream()
                .map(notice -> notice.event())
                .toList();
    }

    @Test
    void aVersionIsDrawnSentApprovedByAnotherPersonAndInForce() {
        send(modeller);
        assertThat(draft().state()).isEqualTo(ModelState.SENT);
        approve(approver);
        assertThat(draft().state()).isEqualTo(ModelState.APPROVED);
        putInForce(LocalDate.now(scene.clock()), modeller);

        assertThat(states()).containsExactly(ModelState.IN_FORCE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::draft);
    }

    private List<ModelState> states() {
        return scene.entities()
                .createQuery(
                        "select v.state from ModelVersion v where v.modelKey = :key order by v.engineVersion",
                        ModelState.class)
                .setParameter("key", LEAVE)
                .getResultList();
    }

    @Test
    void thoseWhoApproveAreToldThatItWaitsAndWhoSentItWhatBecameOfIt() {
        send(modeller);
        assertThat(told(approver)).containsExactly(NoticeEvent.MODEL_SENT);
        approve(approver);
        assertThat(told(modeller)).containsExactly(NoticeEvent.MODEL_APPROVED);
    }

    @Test
    void whoDrewOrSentItDoesNotApproveIt() {
        scene.use(DrawingModel.class).save(LEAVE, draft().content(), draft().version(), both);
        scene.flushAndClear();
        send(modeller);
        assertRefused(ProcessModelRule.OWN_WORK, () -> approve(both));
    }

    @Test
    void norDoesWhoOnlySentIt() {
        send(both);
        assertRefused(ProcessModelRule.OWN_WORK, () -> approve(both));
    }

    @Test
    void whoApprovedItDoesNotPutItInForce() {
        send(modeller);
        approve(both);
        assertRefused(ProcessModelRule.OWN_APPROVAL, () -> putInForce(MONDAY, both));
        assertRefused(ProcessModelRule.NOT_YOURS_TO_DRAW, () -> putInForce(MONDAY, approver));
        assertRefused(ProcessModelRule.NOT_YOURS_TO_APPROVE, () -> approve(modeller));
    }

    @Test
    void whatWasNotApprovedDoesNotComeIntoForce() {
        assertRefused(ProcessModelRule.NOT_APPROVED, () -> putInForce(LocalDate.now(scene.clock()), modeller));
        send(modeller);
        assertRefused(ProcessModelRule.NOT_APPROVED, () -> putInForce(LocalDate.now(scene.clock()), modeller));
    }

    @Test
    void whatIsSentChangesNoMoreUntilItIsWithdrawn() {
        send(modeller);
        assertRefused(
                ProcessModelRule.ALREADY_SENT,
                () -> scene.use(DrawingModel.class).save(LEAVE, draft().content(), draft().version(), modeller));
        scene.use(SendingModel.class).withdraw(LEAVE, draft().version(), modeller);
        scene.flushAndClear();
        scene.use(DrawingModel.class).save(LEAVE, draft().content(), draft().version(), modeller);
        assertRefused(ProcessModelRule.NOT_SENT, () -> approve(approver));
    }

    @Test
    void itComesBackWithAReasonAndIsSentAgain() {
        send(modeller);
        var seen = draft().version();
        assertRefused(
                ProcessModelRule.REASON_REQUIRED,
                () -> scene.use(DecidingModel.class).sendBack(LEAVE, " ", seen, approver));
        scene.use(DecidingModel.class).sendBack(LEAVE, "Thiếu bước ký", seen, approver);
        scene.flushAndClear();
        assertThat(draft().state()).isEqualTo(ModelState.DRAFT);
        assertThat(told(modeller)).containsExactly(NoticeEvent.MODEL_RETURNED);
        send(modeller);
        approve(approver);
    }

    @Test
    void ofTwoWhoApproveTheSecondIsToldThatItIsDecided() {
        var second = scene.province().withRole("duyet2", Role.OFFICIAL, Role.MODEL_APPROVER);
        send(modeller);
        approve(approver);
        assertRefused(ProcessModelRule.NOT_SENT, () -> approve(second));
    }

    @Test
    void whoTakesBackWhatWasApprovedMeanwhileIsToldSoFirst() {
        send(modeller);
        var seen = draft().version();
        approve(approver);
        assertRefused(
                ProcessModelRule.APPROVED_MEANWHILE,
                () -> scene.use(SendingModel.class).withdraw(LEAVE, seen, modeller));
        scene.use(SendingModel.class).withdraw(LEAVE, draft().version(), modeller);
        scene.flushAndClear();
        assertThat(draft().state()).isEqualTo(ModelState.DRAFT);
    }

    @Test
    void whoApprovesSaysWhichVersionTheyLookedAt() {
        send(modeller);
        assertRefused(
                ProcessModelRule.CHANGED_MEANWHILE,
                () -> scene.use(DecidingModel.class).approve(LEAVE, draft().version() - 1, approver));
    }

    @Test
    void whatTheGateRefusesIsNotSent() {
        scene.use(DrawingModel.class)
                .save(
                        LEAVE,
                        ModelContent.of(model(LEAVE, "Nghỉ phép", PlayedModels.FORBIDDEN)),
                        draft().version(),
                        modeller);
        scene.flushAndClear();
        assertRefused(ProcessModelRule.NOT_PASSING, () -> send(modeller));
    }

    @Test
    void itComesIntoForceOnItsDayAndOnlyOnce() {
        send(modeller);
        approve(approver);
        putInForce(THURSDAY, modeller);
        dayComes(THURSDAY.minusDays(1));
        assertThat(states()).containsExactly(ModelState.SCHEDULED);
        var id = scene.use(ModelVersions.class).onItsWay(LEAVE).orElseThrow().id();
        dayComes(THURSDAY);
        assertThat(states()).containsExactly(ModelState.IN_FORCE);
        scene.use(PuttingInForce.class).onItsDay(id);
        scene.flushAndClear();
        assertThat(states()).containsExactly(ModelState.IN_FORCE);
        assertThat(told(modeller)).contains(NoticeEvent.MODEL_IN_FORCE);
    }

    @Test
    void theDayIsTodayOrLaterAndMayBeCalledOff() {
        send(modeller);
        approve(approver);
        assertRefused(
                ProcessModelRule.DAY_PAST,
                () -> putInForce(LocalDate.now(scene.clock()).minusDays(1), modeller));
        assertRefused(
                ProcessModelRule.DAY_TOO_FAR,
                () -> putInForce(LocalDate.now(scene.clock()).plusYears(2), modeller));
        putInForce(THURSDAY, modeller);
        assertRefused(
                ProcessModelRule.NOT_SENT,
                () -> scene.use(SendingModel.class).withdraw(LEAVE, draft().version(), modeller));
        scene.use(PuttingInForce.class).callOff(LEAVE, modeller);
        scene.flushAndClear();
        dayComes(THURSDAY);
        assertThat(states()).containsExactly(ModelState.APPROVED);
    }

    @Test
    void whatNoLongerPassesOnItsDayStaysApprovedAndWhoSentItIsTold() {
        send(modeller);
        approve(approver);
        putInForce(THURSDAY, modeller);
        var id = scene.use(ModelVersions.class).onItsWay(LEAVE).orElseThrow().id();
        scene.clock().moveTo(THURSDAY);
        scene.use(PuttingInForce.class).failed(id, ProcessModelRule.NOT_PASSING);
        scene.flushAndClear();
        assertThat(states()).containsExactly(ModelState.APPROVED);
        assertThat(told(modeller)).contains(NoticeEvent.MODEL_FAILED);
    }

    @Test
    void theNextVersionReplacesTheOneInForce() {
        inForce();
        nextDraft("ask,decide");
        inForce();
        assertThat(states()).containsExactly(ModelState.REPLACED, ModelState.IN_FORCE);
    }

    @Test
    void anEarlierVersionComesBackAsADraftThatTakesTheSameWay() {
        inForce();
        var first = scene.use(ModelVersions.class).inForce(LEAVE).orElseThrow();
        nextDraft("ask,decide");
        inForce();
        scene.use(RollingBack.class).backTo(LEAVE, first.engineVersion().orElseThrow(), modeller);
        scene.flushAndClear();

        assertThat(draft().content()).isEqualTo(first.content());
        assertThat(draft().state()).isEqualTo(ModelState.DRAFT);
    }

    @Test
    void formsComeIntoForceWithTheirVersion() {
        var content = new ModelContent(draft().content().xml(), Map.of("ask", "{\"components\":[]}"));
        scene.use(DrawingModel.class).save(LEAVE, content, draft().version(), modeller);
        scene.flushAndClear();
        inForce();
        var number = scene.use(ModelVersions.class)
                .inForce(LEAVE)
                .orElseThrow()
                .engineVersion()
                .orElseThrow();

        assertThat(scene.use(ModelForms.class).form(LEAVE, number, "ask")).contains("{\"components\":[]}");
        assertThat(scene.use(ModelForms.class).form(LEAVE, number, "other")).isEmpty();
        assertThat(scene.use(ModelForms.class).sha256(LEAVE, number)).isEqualTo(content.formsSha256());
    }

    @Test
    void aDraftThatNobodyNeedsIsThrownAwayAndTheModelWithItWhenItNeverWasInForce() {
        scene.use(DiscardingDraft.class).discard(LEAVE, draft().version(), modeller);
        scene.flushAndClear();
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::draft);
        scene.use(DrawingModel.class).begin(BeginModel.blank(LEAVE, "Nghỉ phép"), modeller);
        scene.flushAndClear();
        inForce();
        nextDraft("ask");
        scene.use(DiscardingDraft.class).discard(LEAVE, draft().version(), modeller);
        scene.flushAndClear();
        assertThat(states()).containsExactly(ModelState.IN_FORCE);
    }

    @Test
    void whatWaitsForApprovalIsNotThrownAway() {
        send(modeller);
        assertRefused(
                ProcessModelRule.ALREADY_SENT,
                () -> scene.use(DiscardingDraft.class).discard(LEAVE, draft().version(), modeller));
    }

    @Test
    void aRetiredModelTakesNoVersionUntilItIsReinstated() {
        assertRefused(
                ProcessModelRule.NEVER_IN_FORCE,
                () -> scene.use(RetiringModel.class).retire(LEAVE, "Không dùng", modeller));
        inForce();
        scene.use(RetiringModel.class).retire(LEAVE, "Không dùng", modeller);
        scene.flushAndClear();
        assertRefused(
                ProcessModelRule.RETIRED, () -> scene.use(RetiringModel.class).retire(LEAVE, "Nữa", modeller));
        nextDraft("ask");
        assertRefused(ProcessModelRule.RETIRED, () -> send(modeller));
        scene.use(RetiringModel.class).reinstate(LEAVE, modeller);
        scene.flushAndClear();
        send(modeller);
    }
}
