package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;

class SittingAtDraftTest {

    private static final String LEAVE = "leave-request";

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor colleague;
    private Actor approver;

    @BeforeEach
    void aDraft() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        colleague = scene.province().withRole("ve2", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        scene.use(DrawingModel.class).begin(BeginModel.blank(LEAVE, "Nghỉ phép"), modeller);
        scene.flushAndClear();
    }

    private List<Sitter> sit(Actor by) {
        return scene.use(SittingAtDraft.class).sit(LEAVE, by);
    }

    private void save(Actor by, String steps) {
        var known = scene.use(DrawingModel.class).open(LEAVE, by).version();
        scene.use(DrawingModel.class).save(LEAVE, ModelContent.of(model(LEAVE, "Nghỉ phép", steps)), known, by);
        scene.flushAndClear();
    }

    private void passes(Duration time) {
        scene.clock().moveBy(time);
    }

    @Test
    void whoComesSecondIsToldOfTheFirstAndTheFirstOfTheSecond() {
        var since = scene.clock().instant();
        assertThat(sit(modeller)).isEmpty();
        passes(Duration.ofSeconds(30));

        assertThat(sit(colleague)).containsExactly(new Sitter(modeller.name(), since));
        assertThat(sit(modeller))
                .containsExactly(new Sitter(colleague.name(), scene.clock().instant()));
    }

    @Test
    void whoLeavesOrIsNotHeardOfAnyMoreIsNotTold() {
        sit(modeller);
        scene.use(SittingAtDraft.class).leave(LEAVE, modeller);
        scene.use(SittingAtDraft.class).leave(LEAVE, modeller);
        assertThat(sit(colleague)).isEmpty();

        passes(Sittings.LAPSE.plusSeconds(1));
        assertThat(sit(modeller)).isEmpty();
    }

    @Test
    void whoComesBackAfterAWhileSitsThereAnew() {
        sit(modeller);
        passes(Sittings.LAPSE.plusSeconds(1));
        sit(modeller);

        assertThat(sit(colleague))
                .containsExactly(new Sitter(modeller.name(), scene.clock().instant()));
    }

    @Test
    void aProgramThatSavesForAPersonIsToldAsWell() {
        save(modeller, "ask");

        assertThat(sit(colleague)).extracting(Sitter::name).containsExactly(modeller.name());
    }

    @Test
    void onlyThoseWhoDrawSitThereAndForOthersThereIsNoModel() {
        assertRefused(ProcessModelRule.NOT_YOURS_TO_DRAW, () -> sit(approver));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sit(scene.province().headOfKinhBac));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(SittingAtDraft.class).sit("none", modeller));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(SittingAtDraft.class).leave(LEAVE, scene.province().headOfKinhBac));
    }

    @Test
    void theAuditTrailNotesASittingOnceHoweverOftenItIsSaved() {
        sit(modeller);
        save(modeller, "ask");
        passes(Duration.ofSeconds(60));
        save(modeller, "ask,decide");
        assertThat(noted()).containsExactly(modeller.name());

        save(colleague, "ask,decide,file");
        passes(Sittings.LAPSE.plusSeconds(1));
        save(modeller, "ask");
        assertThat(noted()).containsExactly(modeller.name(), colleague.name(), modeller.name());
    }

    @Test
    void whatComesBackFromTheApproverIsNotedAnew() {
        save(modeller, "ask");
        send();
        scene.use(SendingModel.class).withdraw(LEAVE, known(), modeller);
        scene.flushAndClear();
        save(modeller, "ask,decide");

        assertThat(noted()).containsExactly(modeller.name(), modeller.name());
    }

    private void send() {
        scene.use(SendingModel.class).send(LEAVE, "", known(), modeller);
        scene.flushAndClear();
    }

    private long known() {
        return scene.use(DrawingModel.class).open(LEAVE, modeller).version();
    }

    private List<String> noted() {
        return scene.entities()
                .createNativeQuery(
                        "select official_name from audit_entry where action = 'MODEL_SAVED' order by seq", String.class)
                .getResultList();
    }
}
