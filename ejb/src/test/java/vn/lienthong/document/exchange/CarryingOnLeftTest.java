package vn.lienthong.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.document.Paper;
import vn.lienthong.organization.Actor;
import vn.lienthong.scene.PlayedProcesses;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.worklist.WorkItems;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** What came in while the model ended with the receipt. */
class CarryingOnLeftTest {

    private static final String FOUND = "insert into incoming_left (delivery_id) select id from document_delivery";

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private UUID delivery;

    @BeforeEach
    void aDocumentCameInUnderTheFormerModel() {
        paper = new Paper(scene);
        province = scene.province();
        var document = paper.drafted(paper.details(province.kinhBac));
        paper.send(document);
        paper.checkContent(document);
        paper.checkForm(document);
        paper.sign(document);
        paper.number(document);
        paper.issue(document);
        scene.flushAndClear();
        delivery = scene.use(ViewingDeliveries.class)
                .receipts(document, province.chairman)
                .rows()
                .get(0)
                .id();
    }

    private List<String> waiting() {
        scene.flushAndClear();
        return scene.use(WorkItems.class).openIn(delivery).stream()
                .map(item -> item.step())
                .toList();
    }

    private void acknowledge(String step, Actor by) {
        scene.use(AcknowledgingReceipt.class).register(paper.item(delivery, step, by), "", by);
    }

    /** As the former model left it: registered, and nothing waits. */
    private void registeredAndLeft() {
        acknowledge("acknowledge-receipt", province.headOfKinhBac);
        scene.use(Processes.class).endBeside("incoming", delivery, "former model");
        assertThat(waiting()).isEmpty();
        scene.entities().createNativeQuery(FOUND).executeUpdate();
    }

    @Test
    void whatIsRegisteredUnderAModelThatEndsThereWaitsForTheHeadAllTheSame() {
        PlayedProcesses.endsWithTheReceipt = true;
        try {
            acknowledge("acknowledge-receipt", province.headOfKinhBac);
        } finally {
            PlayedProcesses.endsWithTheReceipt = false;
        }
        assertThat(waiting()).containsExactly("assign-incoming");
        assertThat(scene.use(WorkList.class).waitingIn(delivery, province.headOfKinhBac))
                .singleElement()
                .extracting(WorkListRow::dueOn)
                .isEqualTo(scene.clock().today().plusDays(1));
    }

    @Test
    void whatWasLeftBehindIsGivenItsStepOnceHoweverOftenItIsLookedAt() {
        registeredAndLeft();
        var carrying = scene.use(CarryingOnLeft.class);
        assertThat(carrying.left()).containsExactly(delivery);
        carrying.carryOn(delivery);
        carrying.carryOn(delivery);

        assertThat(waiting()).containsExactly("assign-incoming");
        assertThat(carrying.left()).isEmpty();
    }

    @Test
    void whatCouldNotGoOnLetsTheOthersGoFirstAndIsTriedAgainLater() {
        registeredAndLeft();
        var carrying = scene.use(CarryingOnLeft.class);
        carrying.putOff(delivery);
        assertThat(carrying.left()).isEmpty();

        scene.clock().moveBy(Duration.ofMinutes(61));
        assertThat(carrying.left()).containsExactly(delivery);
        carrying.carryOn(delivery);
        assertThat(waiting()).containsExactly("assign-incoming");
    }

    @Test
    void whatAnotherWayWasFoundForOrHasEndedMeanwhileIsLeftAlone() {
        registeredAndLeft();
        scene.use(Processes.class).startAt("incoming", delivery, "process-incoming");
        scene.use(CarryingOnLeft.class).carryOn(delivery);

        assertThat(waiting()).containsExactly("process-incoming");
        assertThat(scene.use(CaseFiles.class).get(delivery).closedAt()).isEmpty();
    }
}
