package vn.lienthong.document.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.Paper;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.worklist.WorkList;

class ExchangeTest {

    @RegisterExtension
    Scene scene = new Scene();

    private Paper paper;
    private Province province;
    private Actor clerkOfKinhBac;

    @BeforeEach
    void people() {
        paper = new Paper(scene);
        province = scene.province();
        clerkOfKinhBac = province.clerkOf(province.kinhBac);
    }

    private UUID at(Unit unit, UUID document) {
        scene.flushAndClear();
        return scene.use(Deliveries.class).of(document).stream()
                .filter(delivery -> delivery.unitId().equals(unit.id()))
                .map(Delivery::id)
                .findFirst()
                .orElseThrow();
    }

    private void receive(UUID delivery, Actor by) {
        scene.use(AcknowledgingReceipt.class).register(paper.item(delivery, "acknowledge-receipt", by), "", by);
    }

    private List<ExchangeCode> codes(UUID delivery, Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).view(delivery, by).history().stream()
                .map(Exchange::code)
                .toList();
    }

    private Receipts receipts(UUID document) {
        scene.flushAndClear();
        return scene.use(ViewingDeliveries.class).receipts(document, province.chairman);
    }

    @Test
    void receiptIsAcknowledgedTheSameDayByEachRecipientsClerkOrItsHead() {
        var document = paper.issued();
        var kinhBac = at(province.kinhBac, document);
        var lucNgan = at(province.lucNgan, document);
        assertThat(scene.use(WorkList.class).waitingIn(kinhBac, clerkOfKinhBac))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.dueOn()).isEqualTo(scene.clock().today()));
        assertThat(receipts(document).acknowledged()).isZero();

        receive(kinhBac, clerkOfKinhBac);
        assertThat(receipts(document).acknowledged()).isEqualTo(1);
        assertThat(receipts(document).all()).isEqualTo(2);
        receive(lucNgan, province.headOfLucNgan);
        assertThat(receipts(document).acknowledged()).isEqualTo(2);
        assertThat(codes(lucNgan, province.headOfLucNgan))
                .containsExactly(ExchangeCode.ARRIVED, ExchangeCode.REGISTERED);
    }

    @Test
    void eachRecipientNumbersWhatComesInForItself() {
        var first = at(province.kinhBac, paper.issued());
        var second = at(province.kinhBac, paper.issued());
        receive(second, clerkOfKinhBac);
        receive(first, clerkOfKinhBac);
        var viewing = scene.use(ViewingDeliveries.class);
        assertThat(viewing.view(second, clerkOfKinhBac).incomingNumber()).contains(1);
        assertThat(viewing.view(first, clerkOfKinhBac).incomingNumber()).contains(2);
    }

    @Test
    void whatIsNotAcknowledgedOnTheDayIsLateAndTheLightGoesToHeadAndIssuer() {
        var document = paper.issued();
        var kinhBac = at(province.kinhBac, document);
        scene.clock().moveTo(LocalDate.of(2026, 9, 8));
        assertThat(scene.use(WatchingReceipt.class).overdueAt(kinhBac))
                .isBefore(scene.clock().instant());
        scene.use(WatchingReceipt.class).warn(kinhBac);
        scene.flushAndClear();
        assertThat(noticesOf(province.headOfKinhBac)).containsExactly(NoticeEvent.RECEIPT_OVERDUE);
        assertThat(noticesOf(paper.clerk)).containsExactly(NoticeEvent.RECEIPT_OVERDUE);
        assertThat(receipts(document).late()).isEqualTo(2);
    }

    @Test
    void aRecipientRejectsWithAReasonAndTheIssuerLearnsOfIt() {
        var document = paper.issued();
        var kinhBac = at(province.kinhBac, document);
        var item = paper.item(kinhBac, "acknowledge-receipt", clerkOfKinhBac);
        var acknowledging = scene.use(AcknowledgingReceipt.class);
        assertRefused(DocumentRule.DOCUMENT_REASON_REQUIRED, () -> acknowledging.reject(item, " ", clerkOfKinhBac));
        acknowledging.reject(item, "Gửi nhầm nơi nhận", clerkOfKinhBac);
        assertThat(codes(kinhBac, clerkOfKinhBac)).containsExactly(ExchangeCode.ARRIVED, ExchangeCode.REJECTED);
        assertThat(noticesOf(paper.clerk)).containsExactly(NoticeEvent.RECEIPT_REJECTED);
    }

    @Test
    void aRecalledDocumentIsFrozenAtTheReceiversWhoConfirmOrRefuse() {
        var document = paper.issued();
        var kinhBac = at(province.kinhBac, document);
        var lucNgan = at(province.lucNgan, document);
        receive(kinhBac, clerkOfKinhBac);
        var recalling = scene.use(RecallingDocument.class);
        assertRefused(
                DocumentRule.NOT_YOURS_TO_TAKE_BACK,
                () -> recalling.recall(document, "Sai phụ lục", province.divisionOfficer));
        recalling.recall(document, "Sai phụ lục", paper.clerk);

        assertThat(paper.seen(document, province.chairman).state()).isEqualTo(DocumentState.RECALLED);
        assertThat(scene.use(ViewingDeliveries.class)
                        .view(kinhBac, clerkOfKinhBac)
                        .frozen())
                .isTrue();
        assertThat(scene.use(WorkList.class).waitingIn(lucNgan, province.headOfLucNgan))
                .extracting(row -> row.step())
                .containsExactly("confirm-document-recall");

        recalling.confirm(
                paper.item(kinhBac, "confirm-document-recall", province.headOfKinhBac), "", province.headOfKinhBac);
        recalling.refuse(
                paper.item(lucNgan, "confirm-document-recall", province.headOfLucNgan),
                "Đã thi hành",
                province.headOfLucNgan);
        assertThat(codes(kinhBac, clerkOfKinhBac))
                .containsExactly(
                        ExchangeCode.ARRIVED, ExchangeCode.REGISTERED, ExchangeCode.TAKING_BACK, ExchangeCode.ACCEPTED);
        assertThat(codes(lucNgan, province.headOfLucNgan)).endsWith(ExchangeCode.TAKING_BACK, ExchangeCode.REFUSED);
        assertThat(receipts(document).confirmedRecall()).isEqualTo(1);
    }

    @Test
    void aRecipientSeesTheDocumentAndNothingOfHowItCameAboutNorWhoElseHasIt() {
        var document = paper.issued();
        var kinhBac = at(province.kinhBac, document);
        var lucNgan = at(province.lucNgan, document);
        assertThat(scene.use(Timeline.class).files(kinhBac)).hasSize(1);
        for (var hidden : List.of(document, lucNgan)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> scene.use(ViewingDeliveries.class).view(hidden, province.headOfKinhBac));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paper.seen(document, province.headOfKinhBac));
        var incoming = new IncomingFilter(Optional.empty(), "");
        assertThat(scene.use(ViewingDeliveries.class).page(incoming, 0, 10, province.headOfKinhBac))
                .extracting(DeliveryRow::id)
                .containsExactly(kinhBac);
    }

    @Test
    void theCodesOfTheNationalAxisAreThoseOfTheList() {
        assertThat(Arrays.stream(ExchangeCode.values()).map(ExchangeCode::code))
                .containsExactly("01", "02", "03", "04", "05", "06", "13", "15", "16");
        assertThat(Arrays.stream(BusinessType.values()).map(BusinessType::code)).containsExactly(0, 1, 2, 3);
        assertThat(ExchangeCode.REGISTERED.mayFollow(ExchangeCode.ARRIVED)).isTrue();
        assertThat(ExchangeCode.ASSIGNED.mayFollow(ExchangeCode.ARRIVED)).isFalse();
        assertThat(ExchangeCode.PROCESSING.mayFollow(ExchangeCode.TAKING_BACK)).isFalse();
    }

    private List<NoticeEvent> noticesOf(Actor person) {
        return scene.use(Notices.class).page(new NoticeFilter(false, Optional.empty()), 0, 10, person).stream()
                .map(NoticeRow::event)
                .toList();
    }
}
