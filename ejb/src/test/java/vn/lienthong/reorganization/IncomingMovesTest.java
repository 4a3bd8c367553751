package vn.lienthong.reorganization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.document.Paper;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.DeliveryRow;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.Exchange;
import vn.lienthong.document.exchange.ExchangeCode;
import vn.lienthong.document.exchange.IncomingFilter;
import vn.lienthong.document.exchange.ViewingDeliveries;
import vn.lienthong.document.handling.AssigningIncoming;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitName;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;

/** A merger moves the documents that came in and are in hand; what was registered, rejected or finished stays as it was. */
class IncomingMovesTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private Reorganizing reorganizing;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
        reorganizing = new Reorganizing(scene);
    }

    private UUID at(UUID document, Unit unit) {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).receipts(document, province.chairman).rows().stream()
                .filter(row -> row.recipient().equals(unit.bothNames()))
                .map(DeliveryRow::id)
                .findFirst()
                .orElseThrow();
    }

    private void register(UUID delivery, Actor by) {
        scene.use(AcknowledgingReceipt.class).register(paper.item(delivery, "acknowledge-receipt", by), "", by);
        scene.flushAndClear();
    }

    private DeliveryView view(UUID delivery, Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).view(delivery, by);
    }

    private List<UUID> listOf(Actor by) {
        return scene.use(ViewingDeliveries.class).page(new IncomingFilter(Optional.empty(), ""), 0, 10, by).stream()
                .map(DeliveryRow::id)
                .toList();
    }

    @Test
    void theSuccessorHasWhatBothReceivedAndGoesOnWithIt() {
        var document = paper.issued();
        var kinhBac = at(document, province.kinhBac);
        var lucNgan = at(document, province.lucNgan);
        register(kinhBac, province.headOfKinhBac);
        reorganizing.carryOut(reorganizing.merger());
        var head = reorganizing.now(province.headOfKinhBac);

        assertThat(listOf(head)).containsExactlyInAnyOrder(kinhBac, lucNgan);
        register(lucNgan, head);
        scene.use(AssigningIncoming.class)
                .assign(
                        paper.item(kinhBac, "assign-incoming", head),
                        province.officerPostOf(province.officerOfKinhBac),
                        "",
                        Optional.empty(),
                        head);
        assertThat(view(kinhBac, head).history())
                .extracting(Exchange::code)
                .containsExactly(ExchangeCode.ARRIVED, ExchangeCode.REGISTERED, ExchangeCode.ASSIGNED);
    }

    @Test
    void theNumberStaysInTheRegisterOfTheUnitThatEndedAndTheSuccessorCountsForItself() {
        var document = paper.issued();
        var kinhBac = at(document, province.kinhBac);
        var lucNgan = at(document, province.lucNgan);
        register(kinhBac, province.headOfKinhBac);
        reorganizing.carryOut(reorganizing.merger());
        var head = reorganizing.now(province.headOfKinhBac);
        register(lucNgan, head);

        var moved = view(kinhBac, head);
        assertThat(moved.incomingNumber()).contains(1);
        assertThat(moved.register().map(UnitName::vietnamese)).contains("Phường Kinh Bắc");
        assertThat(moved.addressed().vietnamese()).isEqualTo("Phường Kinh Bắc");
        assertThat(moved.recipient().vietnamese())
                .isEqualTo(reorganizing.unit("T.D").name());
        var fresh = view(lucNgan, head);
        assertThat(fresh.incomingNumber()).contains(1);
        assertThat(fresh.register().map(UnitName::vietnamese))
                .contains(reorganizing.unit("T.D").name());
    }

    @Test
    void whatWasRejectedOrFinishedStaysWithTheUnitThatDecided() {
        var document = paper.issued();
        var kinhBac = at(document, province.kinhBac);
        var lucNgan = at(document, province.lucNgan);
        scene.use(AcknowledgingReceipt.class)
                .reject(
                        paper.item(lucNgan, "acknowledge-receipt", province.headOfLucNgan),
                        "Gửi nhầm",
                        province.headOfLucNgan);
        register(kinhBac, province.headOfKinhBac);
        scene.use(AssigningIncoming.class)
                .finish(
                        paper.item(kinhBac, "assign-incoming", province.headOfKinhBac),
                        "Để biết",
                        province.headOfKinhBac);
        scene.flushAndClear();
        reorganizing.carryOut(reorganizing.merger());

        var head = reorganizing.now(province.headOfKinhBac);
        assertThat(view(kinhBac, head).recipient()).isEqualTo(province.kinhBac.bothNames());
        assertThat(view(lucNgan, head).recipient()).isEqualTo(province.lucNgan.bothNames());
    }

    @Test
    void theRehearsalCountsThemAndMovesNothing() {
        var document = paper.issued();
        var kinhBac = at(document, province.kinhBac);
        var rehearsal = reorganizing.rehearsal(reorganizing.merger());

        assertThat(rehearsal.counts().incoming()).isEqualTo(2);
        assertThat(rehearsal.matters()).extracting(MatterRow::caseFileId).contains(kinhBac);
        assertThat(view(kinhBac, province.headOfKinhBac).recipient()).isEqualTo(province.kinhBac.bothNames());
    }
}
