package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.comparison.ChangeKind;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.processmodel.comparison.Difference;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedModels;
import vn.lienthong.scene.Scene;

class ViewingModelsTest {

    private static final String LEAVE = "leave-request";

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor approver;

    @BeforeEach
    void aModelInForceAndADraftOfTheNext() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        scene.use(DrawingModel.class).begin(BeginModel.blank(LEAVE, "Nghỉ phép"), modeller);
        save("ask:HEAD,decide:HEAD,file");
        scene.use(SendingModel.class).send(LEAVE, "", version(), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(LEAVE, version(), approver);
        scene.use(PuttingInForce.class).from(LEAVE, LocalDate.now(scene.clock()), modeller);
        scene.flushAndClear();
        scene.use(DrawingModel.class).begin(BeginModel.nextVersion(LEAVE), modeller);
        save("ask:HEAD,decide:DEPUTY,sign");
    }

    private long version() {
        return scene.use(DrawingModel.class).open(LEAVE, modeller).version();
    }

    private void save(String steps) {
        scene.use(DrawingModel.class)
                .save(LEAVE, ModelContent.of(model(LEAVE, "Nghỉ phép", steps)), version(), modeller);
        scene.flushAndClear();
    }

    private ModelView view(Actor by) {
        return scene.use(ViewingModels.class).view(LEAVE, by);
    }

    @Test
    void theListTellsWhatIsInForceAndWhatIsOnItsWay() {
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.ALL, approver))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isNotNull();
                    assertThat(row.state()).isEqualTo(ModelState.DRAFT);
                    assertThat(row.changedBy()).isEqualTo(modeller.name());
                });
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.DRAFT, approver))
                .hasSize(1);
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.IN_FORCE, approver))
                .hasSize(1);
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.WAITING, approver))
                .isEmpty();
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.RETIRED, approver))
                .isEmpty();
        assertThat(scene.use(ViewingModels.class).list(ModelFilter.APPROVED, approver))
                .isEmpty();
    }

    @Test
    void theVersionsTellWhoDidWhatAndTheHistoryTellsItInOrder() {
        assertThat(view(approver).versions())
                .extracting(VersionRow::state)
                .containsExactly(ModelState.DRAFT, ModelState.IN_FORCE);
        var first = view(approver).versions().get(1);
        assertThat(first.sentBy()).isEqualTo(modeller.name());
        assertThat(first.decidedBy()).isEqualTo(approver.name());
        assertThat(view(approver).versions().get(0).basedOn()).isEqualTo(first.number());
        assertThat(view(approver).history()).hasSize(5);
    }

    @Test
    void eachSeesWhatTheyMayDoNow() {
        assertThat(view(modeller).actions())
                .containsExactlyInAnyOrder(ModelAction.DRAW, ModelAction.SEND, ModelAction.DISCARD, ModelAction.RETIRE);
        assertThat(view(approver).actions()).isEmpty();
        scene.use(SendingModel.class).send(LEAVE, "", version(), modeller);
        scene.flushAndClear();
        assertThat(view(approver).actions()).containsExactlyInAnyOrder(ModelAction.APPROVE, ModelAction.SEND_BACK);
        assertThat(view(modeller).actions()).containsExactlyInAnyOrder(ModelAction.WITHDRAW, ModelAction.RETIRE);
    }

    @Test
    void whatKeepsADraftOutIsSaid() {
        var viewing = scene.use(ViewingModels.class);
        assertThat(viewing.findings(LEAVE, modeller)).isEmpty();
        save(PlayedModels.FORBIDDEN);
        assertThat(viewing.findings(LEAVE, modeller)).hasSize(1);
    }

    @Test
    void whatIsNewWhatChangedAndWhatIsGoneIsSaidOfTheNextVersion() {
        var comparison =
                scene.use(ComparingVersions.class).onItsWay(LEAVE, approver).orElseThrow();
        assertThat(comparison.differences())
                .extracting(
                        Difference::kind,
                        difference -> difference.part().id(),
                        Difference::aspect,
                        Difference::before,
                        Difference::after)
                .containsExactly(
                        tuple(ChangeKind.CHANGED, "decide", ModelAspect.PERFORMER, "HEAD", "DEPUTY"),
                        tuple(ChangeKind.ADDED, "sign", ModelAspect.NAME, "", "sign"),
                        tuple(ChangeKind.REMOVED, "file", ModelAspect.NAME, "file", ""));
        assertThat(comparison.ids(ChangeKind.ADDED)).containsExactly("sign");
    }

    @Test
    void aFileBecomesTheDraftUnderTheModelsOwnKey() {
        var file = model("of-another-program", "Tên khác", "one,two").getBytes();
        scene.use(ImportingModel.class).into(LEAVE, file, version(), modeller);
        scene.flushAndClear();
        assertThat(scene.use(DrawingModel.class).open(LEAVE, modeller).content().xml())
                .isEqualTo(model(LEAVE, "Tên khác", "one,two"));
    }

    @Test
    void orAModelOfItsOwn() {
        var file = model("Process_1", "Của đơn vị khác", "one").getBytes();
        var taken = scene.use(ImportingModel.class).asNew("taken-over", "", file, modeller);
        assertThat(taken.draft().name()).isEqualTo("Của đơn vị khác");
        assertThat(taken.draft().content().xml()).isEqualTo(model("taken-over", "Của đơn vị khác", "one"));
        assertRefused(
                ProcessModelRule.NOT_A_MODEL,
                () -> scene.use(ImportingModel.class).asNew("other", "", "x".getBytes(), modeller));
        assertRefused(
                ProcessModelRule.FILE_EMPTY,
                () -> scene.use(ImportingModel.class).asNew("other", "", new byte[0], modeller));
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var stranger = scene.province().monitor;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> view(stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingModels.class).versions(LEAVE, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingModels.class).findings(LEAVE, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingModels.class).list(ModelFilter.ALL, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ComparingVersions.class).onItsWay(LEAVE, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ImportingModel.class).into(LEAVE, new byte[0], 0, stranger));
    }
}
