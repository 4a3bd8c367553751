package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;

/** A new version of the program brings a model that was changed here: nobody loses what they drew, and nobody misses what is new. */
class OfferingModelsTest {

    private static final String DELAY = "delay";
    private static final ModelContent SHIPPED = content("confirm");
    private static final ModelContent OURS = content("confirm,our-own");
    private static final ModelContent NEWER = content("confirm,new-in-program");

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor approver;

    private static ModelContent content(String steps) {
        return ModelContent.of(model(DELAY, "Nguyên nhân chậm", steps));
    }

    @BeforeEach
    void aShippedModelInForce() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        signIn(modeller);
        scene.use(TakingInVersions.class)
                .takeIn(List.of(new FoundVersion(
                        DELAY,
                        1,
                        "Nguyên nhân chậm",
                        SHIPPED.xml(),
                        SHIPPED.sha256(),
                        scene.clock().instant())));
        scene.flushAndClear();
    }

    private void signIn(Actor person) {
        scene.use(Actors.class).signIn(person.employeeCode(), person.name(), person.name(), person.roles(), today());
    }

    private LocalDate today() {
        return LocalDate.now(scene.clock());
    }

    private OfferingModels offering() {
        return scene.use(OfferingModels.class);
    }

    private void offer(ModelContent content) {
        offering().offer(DELAY, content);
        scene.flushAndClear();
    }

    private void weDrawOurOwn() {
        scene.use(DrawingModel.class).begin(BeginModel.nextVersion(DELAY), modeller);
        scene.use(DrawingModel.class).save(DELAY, OURS, draft(modeller).version(), modeller);
        putInForce();
    }

    private void putInForce() {
        scene.flushAndClear();
        scene.use(SendingModel.class).send(DELAY, "", draft(modeller).version(), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(DELAY, draft(approver).version(), approver);
        scene.flushAndClear();
        scene.use(PuttingInForce.class).from(DELAY, today(), modeller);
        scene.flushAndClear();
    }

    private ModelDraft draft(Actor by) {
        return scene.use(DrawingModel.class).open(DELAY, by);
    }

    private ModelContent inForce() {
        var viewing = scene.use(ViewingModels.class);
        return viewing.content(DELAY, viewing.numberInForce(DELAY, modeller).orElseThrow(), modeller);
    }

    private List<NoticeEvent> told() {
        return scene
                .use(Notices.class)
                .told(Set.of(NoticeEvent.values()), scene.clock().instant().minusSeconds(9_999_999), 50, modeller)
                .stream()
                .map(notice -> notice.event())
                .toList();
    }

    @Test
    void whatNobodyChangedTheProgramReplacesByItself() {
        assertThat(offering().keepsOwn(DELAY)).isFalse();
        assertThat(offering().keepsOwn("never-there")).isFalse();
    }

    @Test
    void whatAdministratorsDrewStaysInForceAndTheProgramsIsOfferedToThem() {
        weDrawOurOwn();
        assertThat(offering().keepsOwn(DELAY)).isTrue();
        offer(NEWER);

        assertThat(inForce()).isEqualTo(OURS);
        assertThat(scene.use(ViewingOffer.class).of(DELAY, approver)).hasValueSatisfying(offer -> {
            assertThat(offer.content()).isEqualTo(NEWER);
            assertThat(offer.lacking()).isEmpty();
        });
        assertThat(told()).contains(NoticeEvent.MODEL_OFFERED);
        assertThat(scene.use(ViewingModels.class).view(DELAY, modeller).onItsWay())
                .isEmpty();
        assertThat(scene.use(ComparingVersions.class).offered(DELAY, modeller))
                .hasValueSatisfying(
                        comparison -> assertThat(comparison.differences()).isNotEmpty());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingOffer.class).of(DELAY, scene.province().monitor));
    }

    @Test
    void theSameIsOfferedOnceHoweverOftenTheProgramStarts() {
        weDrawOurOwn();
        offer(NEWER);
        offer(NEWER);
        assertThat(told()).containsOnlyOnce(NoticeEvent.MODEL_OFFERED);
    }

    @Test
    void aNewerOfferTakesThePlaceOfOneThatNobodyAnswered() {
        weDrawOurOwn();
        offer(content("confirm,first-offer"));
        offer(NEWER);
        assertThat(scene.use(ViewingOffer.class)
                        .of(DELAY, modeller)
                        .orElseThrow()
                        .content())
                .isEqualTo(NEWER);
    }

    @Test
    void whatIsTakenUpIsADraftThatTakesTheWayOfAnyOther() {
        weDrawOurOwn();
        offer(NEWER);
        assertThat(offering().takeUp(DELAY, modeller).content()).isEqualTo(NEWER);
        scene.flushAndClear();
        assertThat(inForce()).isEqualTo(OURS);
        assertRefused(ProcessModelRule.NOTHING_OFFERED, () -> offering().takeUp(DELAY, modeller));
        assertRefused(ProcessModelRule.NOTHING_OFFERED, () -> offering().decline(DELAY, modeller));

        putInForce();
        assertThat(inForce()).isEqualTo(NEWER);
        assertThat(offering().keepsOwn(DELAY))
                .as("as the program brought it, so the program may replace it")
                .isFalse();
    }

    @Test
    void whatIsTakenUpAndChangedIsOurOwnAgain() {
        weDrawOurOwn();
        offer(NEWER);
        offering().takeUp(DELAY, modeller);
        scene.flushAndClear();
        scene.use(DrawingModel.class)
                .save(
                        DELAY,
                        content("confirm,new-in-program,our-own"),
                        draft(modeller).version(),
                        modeller);
        putInForce();
        assertThat(offering().keepsOwn(DELAY)).isTrue();
    }

    @Test
    void aDraftThatIsThereIsNotLostWhenAnOfferIsTakenUp() {
        weDrawOurOwn();
        offer(NEWER);
        scene.use(DrawingModel.class).begin(BeginModel.nextVersion(DELAY), modeller);
        scene.flushAndClear();
        assertRefused(ProcessModelRule.DRAFT_EXISTS, () -> offering().takeUp(DELAY, modeller));
        assertThat(draft(modeller).content()).isEqualTo(OURS);
    }

    @Test
    void whatIsDeclinedIsNotOfferedAgainButWhatComesLaterIs() {
        weDrawOurOwn();
        offer(NEWER);
        offering().decline(DELAY, modeller);
        scene.flushAndClear();
        offer(NEWER);
        assertThat(scene.use(ViewingOffer.class).of(DELAY, modeller)).isEmpty();
        assertThat(inForce()).isEqualTo(OURS);
        offer(content("confirm,later-still"));
        assertThat(scene.use(ViewingOffer.class).of(DELAY, modeller)).isPresent();
    }

    @Test
    void onlyWhoDrawsAnswersAnOffer() {
        weDrawOurOwn();
        offer(NEWER);
        assertRefused(ProcessModelRule.NOT_YOURS_TO_DRAW, () -> offering().takeUp(DELAY, approver));
        assertRefused(ProcessModelRule.NOT_YOURS_TO_DRAW, () -> offering().decline(DELAY, approver));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offering().takeUp(DELAY, scene.province().monitor));
        assertThat(scene.use(ViewingOffer.class).of(DELAY, modeller)).isPresent();
    }
}
