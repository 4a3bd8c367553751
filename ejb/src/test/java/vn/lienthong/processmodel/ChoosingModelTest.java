package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Unit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Scene;

class ChoosingModelTest {

    private static final String LEAVE = "leave-request";
    private static final String OWN = "leave-kinh-bac";

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private Actor approver;

    @BeforeEach
    void aModelOfTheProvince() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        scene.use(DrawingModel.class).begin(BeginModel.blank(LEAVE, "Nghỉ phép"), modeller);
        inForce(LEAVE);
    }

    private void inForce(String key) {
        scene.use(SendingModel.class).send(key, "", version(key), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(key, version(key), approver);
        scene.flushAndClear();
        scene.use(PuttingInForce.class).from(key, LocalDate.now(scene.clock()), modeller);
        scene.flushAndClear();
    }

    private long version(String key) {
        return scene.use(DrawingModel.class).open(key, modeller).version();
    }

    private String chosenFor(Unit unit) {
        return scene.use(ChoosingModel.class).forUnit(LEAVE, unit.id()).key();
    }

    @Test
    void aUnitFollowsItsVariantAndEverybodyElseTheProvincesModel() {
        var province = scene.province();
        scene.use(DrawingModel.class)
                .begin(BeginModel.variant(OWN, "Nghỉ phép phường", LEAVE, province.kinhBac.id()), modeller);
        scene.flushAndClear();
        assertThat(chosenFor(province.kinhBac)).isEqualTo(LEAVE);
        inForce(OWN);

        assertThat(chosenFor(province.kinhBac)).isEqualTo(OWN);
        assertThat(chosenFor(province.lucNgan)).isEqualTo(LEAVE);
        assertThat(scene.use(ChoosingModel.class).startable(province.kinhBac.id()))
                .extracting(ModelInForce::key)
                .containsExactly(OWN);
    }

    @Test
    void whatLiesBelowTheUnitFollowsTheVariantToo() {
        var division = scene.province().headOfEconomy.mainSeat().unitId();
        scene.use(DrawingModel.class)
                .begin(
                        BeginModel.variant(
                                OWN,
                                "Nghỉ phép phường",
                                LEAVE,
                                scene.province().kinhBac.id()),
                        modeller);
        scene.flushAndClear();
        inForce(OWN);
        assertThat(scene.use(ChoosingModel.class).forUnit(LEAVE, division).key())
                .isEqualTo(OWN);
    }

    @Test
    void nothingNewFollowsARetiredModel() {
        scene.use(RetiringModel.class).retire(LEAVE, "Không dùng", modeller);
        scene.flushAndClear();
        assertRefused(ProcessModelRule.RETIRED, () -> chosenFor(scene.province().kinhBac));
        assertThat(scene.use(ChoosingModel.class)
                        .startable(scene.province().kinhBac.id()))
                .isEmpty();
    }

    @Test
    void whatWasNeverInForceIsFollowedByNobody() {
        scene.use(DrawingModel.class).begin(BeginModel.blank("other", "Khác"), modeller);
        scene.flushAndClear();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ChoosingModel.class)
                        .forUnit("other", scene.province().kinhBac.id()));
    }
}
