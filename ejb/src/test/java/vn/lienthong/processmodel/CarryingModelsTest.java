package vn.lienthong.processmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.casefile.ParticipantRole.ISSUER;
import static vn.lienthong.casefile.ParticipantRole.LEAD;
import static vn.lienthong.scene.PlayedModels.model;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Unit;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** What the program begins by name follows the variant of the unit whose work it is. */
class CarryingModelsTest {

    private static final String OWN = "document-kinh-bac";

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Actor modeller;
    private Actor approver;

    @BeforeEach
    void aUnitVariesAModelOfTheProgram() {
        province = scene.province();
        modeller = province.withRole("ve", Role.OFFICIAL, Role.MODELLER);
        approver = province.withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        scene.use(TakingInVersions.class)
                .takeIn(List.of(new FoundVersion(
                        "document",
                        1,
                        "Trình ký",
                        model("document", "Trình ký", "draft"),
                        "hash",
                        scene.clock().instant())));
        scene.flushAndClear();
        scene.use(DrawingModel.class)
                .begin(BeginModel.variant(OWN, "Của phường", "document", province.kinhBac.id()), modeller);
        scene.flushAndClear();
    }

    private void inForce() {
        scene.use(SendingModel.class).send(OWN, "", version(), modeller);
        scene.flushAndClear();
        scene.use(DecidingModel.class).approve(OWN, version(), approver);
        scene.flushAndClear();
        scene.use(PuttingInForce.class).from(OWN, LocalDate.now(scene.clock()), modeller);
        scene.flushAndClear();
    }

    private long version() {
        return scene.use(DrawingModel.class).open(OWN, modeller).version();
    }

    private CaseFile fileOf(ParticipantRole role, Unit unit) {
        var file = scene.use(CaseFiles.class).open(CaseFileKind.DOCUMENT, "Báo cáo", "");
        file.involve(role, unit.id(), province.headOfKinhBac.mainSeat().postId());
        return file;
    }

    private String carrying(String key, ParticipantRole role, Unit unit) {
        return scene.use(CarryingModels.class).of(key, () -> fileOf(role, unit));
    }

    @Test
    void aVariantCountsFromTheDayOnWhichItIsInForce() {
        assertThat(carrying("document", ISSUER, province.kinhBac)).isEqualTo("document");
        inForce();
        assertThat(carrying("document", ISSUER, province.kinhBac)).isEqualTo(OWN);
    }

    @Test
    void everybodyElseAndEveryOtherModelGoesOnAsBefore() {
        inForce();
        assertThat(carrying("document", ISSUER, province.lucNgan)).isEqualTo("document");
        assertThat(carrying("assignment", ISSUER, province.kinhBac)).isEqualTo("assignment");
        assertThat(carrying("leave", ISSUER, province.kinhBac)).isEqualTo("leave");
    }

    @Test
    void whatOnlyCameInIsWorkOfTheUnitThatReceivedIt() {
        inForce();
        assertThat(carrying("document", LEAD, province.kinhBac)).isEqualTo(OWN);
    }

    @Test
    void aVariantThatIsUsedNoMoreCarriesNothingNewButIsKnownForWhatItWas() {
        inForce();
        scene.use(RetiringModel.class).retire(OWN, "Không dùng", modeller);
        scene.flushAndClear();
        assertThat(carrying("document", ISSUER, province.kinhBac)).isEqualTo("document");
        var carrying = scene.use(CarryingModels.class);
        assertThat(carrying.isBegunAs("document", OWN)).isTrue();
        assertThat(carrying.isBegunAs("document", "document")).isTrue();
        assertThat(carrying.isBegunAs("incoming", OWN)).isFalse();
        assertThat(carrying.isBegunAs("document", "incoming")).isFalse();
        assertThat(carrying.isBegunAs("document", "nowhere")).isFalse();
    }
}
