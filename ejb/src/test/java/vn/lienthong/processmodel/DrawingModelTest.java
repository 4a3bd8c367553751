package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;

class DrawingModelTest {

    private static final String LEAVE = "leave-request";

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor colleague;
    private Actor approver;

    @BeforeEach
    void people() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        colleague = scene.province().withRole("ve2", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        scene.use(TakingInVersions.class)
                .takeIn(List.of(new FoundVersion(
                        "delay", 1, "Nguyên nhân chậm", model("delay", "Nguyên nhân chậm", "confirm"), "hash", now())));
        scene.flushAndClear();
    }

    private Instant now() {
        return scene.clock().instant();
    }

    private ModelDraft begin(BeginModel command) {
        var draft = scene.use(DrawingModel.class).begin(command, modeller);
        scene.flushAndClear();
        return draft;
    }

    private ModelDraft save(String key, String xml, long known, Actor by) {
        var saved = scene.use(DrawingModel.class).save(key, ModelContent.of(xml), known, by);
        scene.flushAndClear();
        return saved;
    }

    private ModelDraft open(String key) {
        return scene.use(DrawingModel.class).open(key, approver);
    }

    @Test
    void aBlankSheetIsKeptAndOpenedAgainByThoseWhoDrawAndThoseWhoApprove() {
        begin(BeginModel.blank(LEAVE, " Nghỉ phép "));

        assertThat(open(LEAVE).name()).isEqualTo("Nghỉ phép");
        assertThat(open(LEAVE).content().xml()).isEqualTo(model(LEAVE, "Nghỉ phép", "first-step"));
        assertThat(open(LEAVE).state()).isEqualTo(ModelState.DRAFT);
    }

    @Test
    void whatIsSavedIsThereWithItsFormsAndUnderANewVersion() {
        var begun = begin(BeginModel.blank(LEAVE, "Nghỉ phép"));
        var content = new ModelContent(model(LEAVE, "Xin nghỉ phép", "ask,decide"), Map.of("ask", "{}"));
        var saved = scene.use(DrawingModel.class).save(LEAVE, content, begun.version(), modeller);
        scene.flushAndClear();

        assertThat(open(LEAVE).content()).isEqualTo(content);
        assertThat(open(LEAVE).name()).isEqualTo("Xin nghỉ phép");
        assertThat(open(LEAVE).version()).isEqualTo(saved.version()).isGreaterThan(begun.version());
    }

    @Test
    void aFormThatIsNoLongerThereIsGone() {
        var begun = begin(BeginModel.blank(LEAVE, "Nghỉ phép"));
        var content = new ModelContent(begun.content().xml(), Map.of("ask", "{}", "decide", "{}"));
        var saved = scene.use(DrawingModel.class).save(LEAVE, content, begun.version(), modeller);
        scene.flushAndClear();
        save(LEAVE, begun.content().xml(), saved.version(), modeller);

        assertThat(open(LEAVE).content().forms()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeOneDraftTheSecondIsToldWhoWasFasterAndNothingIsOverwritten() {
        var begun = begin(BeginModel.blank(LEAVE, "Nghỉ phép"));
        save(LEAVE, model(LEAVE, "Nghỉ phép", "ask"), begun.version(), colleague);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> save(LEAVE, model(LEAVE, "Nghỉ phép", "other"), begun.version(), modeller))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(ProcessModelRule.CHANGED_MEANWHILE);
                    assertThat(refused.arguments()).containsExactly(colleague.name(), now());
                });
        scene.entities().clear();
        assertThat(open(LEAVE).content().xml()).isEqualTo(model(LEAVE, "Nghỉ phép", "ask"));
    }

    @Test
    void aShippedModelIsOpenedAsItsNextVersionAndOnlyOnceAtATime() {
        assertThat(begin(BeginModel.nextVersion("delay")).content().xml())
                .isEqualTo(model("delay", "Nguyên nhân chậm", "confirm"));
        assertRefused(ProcessModelRule.DRAFT_EXISTS, () -> begin(BeginModel.nextVersion("delay")));
    }

    @Test
    void aCopyIsAModelOfItsOwn() {
        assertThat(begin(BeginModel.copy("own-delay", "Của tôi", "delay"))
                        .content()
                        .xml())
                .isEqualTo(model("own-delay", "Của tôi", "confirm"));
    }

    @Test
    void aUnitHasOneVariantOfAModelOfTheProvince() {
        var unit = scene.province().kinhBac.id();
        begin(BeginModel.variant("delay-kinh-bac", "Của phường", "delay", unit));

        assertRefused(
                ProcessModelRule.VARIANT_EXISTS, () -> begin(BeginModel.variant("delay-again", "Nữa", "delay", unit)));
    }

    @Test
    void aKeyBelongsToOneModelAndIsOnlyOfSmallLettersDigitsAndHyphens() {
        assertRefused(ProcessModelRule.KEY_TAKEN, () -> begin(BeginModel.blank("delay", "Khác")));
        for (var key : List.of("", "A", "a", "Nghỉ", "a b", "1a", "a".repeat(61))) {
            assertRefused(ProcessModelRule.KEY_INVALID, () -> begin(BeginModel.blank(key, "Tên")));
        }
        assertRefused(ProcessModelRule.NAME_MISSING, () -> begin(BeginModel.blank(LEAVE, " ")));
    }

    @Test
    void whatCannotBeReadOrCallsItselfOtherwiseIsNotKept() {
        var begun = begin(BeginModel.blank(LEAVE, "Nghỉ phép"));
        assertRefused(ProcessModelRule.NOT_A_MODEL, () -> save(LEAVE, "no model", begun.version(), modeller));
        assertRefused(
                ProcessModelRule.KEY_DIFFERS, () -> save(LEAVE, model("delay", "x", "y"), begun.version(), modeller));
        assertRefused(
                ProcessModelRule.FORM_KEY_INVALID,
                () -> scene.use(DrawingModel.class)
                        .save(
                                LEAVE,
                                new ModelContent(begun.content().xml(), Map.of("../x", "{}")),
                                begun.version(),
                                modeller));
    }

    @Test
    void whoApprovesDoesNotDrawAndForEverybodyElseThereAreNoModels() {
        var begun = begin(BeginModel.blank(LEAVE, "Nghỉ phép"));
        assertRefused(
                ProcessModelRule.NOT_YOURS_TO_DRAW,
                () -> save(LEAVE, begun.content().xml(), begun.version(), approver));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(DrawingModel.class).open(LEAVE, scene.province().monitor));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> save(LEAVE, begun.content().xml(), begun.version(), scene.province().monitor));
    }

    @Test
    void whatTheEngineHasIsTakenInOnceAndTheNewestIsInForce() {
        var second = new FoundVersion("delay", 2, "Khác", model("delay", "Khác", "two"), "hash2", now());
        scene.use(TakingInVersions.class).takeIn(List.of(second));
        scene.use(TakingInVersions.class).takeIn(List.of(second));
        scene.flushAndClear();

        assertThat(begin(BeginModel.nextVersion("delay")).content().xml()).isEqualTo(second.xml());
    }
}
