package vn.lienthong.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.event.EventRow;
import vn.lienthong.event.ReadingEvents;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.organization.Unit;
import vn.lienthong.outbox.DeliveringMessages;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class WebhookTest {

    private static final String HOME = "https://lienthong.example";
    private static final String ALLOWED = "env.LIENTHONG_WEBHOOK_PRIVATE";

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private Receiver receiver;
    private Actor administrator;

    @BeforeEach
    void people() throws IOException {
        System.setProperty(ALLOWED, "true");
        province = scene.province();
        work = new Work(scene);
        receiver = new Receiver();
        var monitor = province.monitor;
        administrator = new Actor(
                monitor.officialId(),
                monitor.name(),
                monitor.employeeCode(),
                monitor.seats(),
                Set.of(Role.OFFICIAL, Role.SYSTEM_ADMIN));
    }

    @AfterEach
    void leave() {
        System.clearProperty(ALLOWED);
        receiver.close();
    }

    private UUID webhookFor(Unit scope, TimelineEvent... events) {
        var given = new RegisterWebhook("Phần mềm của xã", receiver.url(), scope.id(), Set.of(events));
        var registered = scene.use(RegisteringWebhook.class).register(given, administrator);
        receiver.knows(registered.secret());
        return registered.id();
    }

    /** The transaction of what happened ends, and some seconds later the worker comes. */
    private void deliver() {
        commit();
        scene.use(DeliveringMessages.class)
                .deliver(scene.use(PreparingWebhooks.class).through(new Courier(new Reach(true), scene.clock()), HOME));
        scene.flushAndClear();
    }

    private void commit() {
        scene.flushAndClear();
        List.of("immediate", "deferred")
                .forEach(when -> scene.entities()
                        .createNativeQuery("set constraints timeline_entry_event " + when)
                        .executeUpdate());
    }

    private void later(Duration by) {
        scene.clock().moveBy(by);
    }

    private WebhookRow row(UUID id) {
        scene.flushAndClear();
        return scene.use(ViewingWebhooks.class).get(id, administrator);
    }

    private UUID accepted() {
        return work.accepted(
                province.lucNgan, TimeLimit.workingDays(10), province.headOfLucNgan, province.officerOfLucNgan);
    }

    @Test
    void whatHappensIsToldSignedInOrderAndOnce() {
        webhookFor(province.lucNgan);
        var assignment = accepted();
        deliver();
        deliver();

        assertThat(receiver.types())
                .contains("vn.lienthong.assignment.issued")
                .endsWith("vn.lienthong.assignment.accepted");
        assertThat(receiver.taken()).extracting(event -> event.getString("id")).doesNotHaveDuplicates();
        assertThat(receiver.taken())
                .extracting(event -> Long.valueOf(event.getString("sequence")))
                .isSorted();
        assertThat(receiver.calls()).isEqualTo(receiver.taken().size());
        var last = receiver.taken().get(receiver.taken().size() - 1);
        assertThat(last.getString("specversion")).isEqualTo("1.0");
        assertThat(last.getString("source")).isEqualTo(HOME);
        assertThat(last.getString("subject")).isEqualTo(assignment.toString());
        assertThat(last.getJsonObject("data").getString("state")).isEqualTo("ACCEPTED");
        assertThat(last.getJsonObject("data").getString("link")).isEqualTo(HOME + "/assignment.xhtml?id=" + assignment);
        assertThat(last.getJsonObject("data").getJsonArray("units").toString()).contains("T.B");
    }

    @Test
    void nothingIsToldOfWhatTheUnitDoesNotSee() {
        webhookFor(province.lucNgan);
        work.accepted(province.kinhBac, TimeLimit.workingDays(10), province.headOfKinhBac, province.officerOfKinhBac);
        deliver();

        assertThat(receiver.taken()).noneMatch(event -> event.toString().contains("T.A"));
        assertThat(receiver.types()).doesNotContain("vn.lienthong.assignment.accepted");
    }

    @Test
    void onlyTheKindsChosenAreTold() {
        webhookFor(province.lucNgan, TimelineEvent.ACCEPTED);
        accepted();
        deliver();

        assertThat(receiver.types()).containsExactly("vn.lienthong.assignment.accepted");
    }

    @Test
    void afterADownTimeEachEventComesOnceAndInOrder() {
        webhookFor(province.lucNgan);
        receiver.answers(503);
        var assignment = accepted();
        for (var attempt = 0; attempt < 5; attempt++) {
            deliver();
            later(Duration.ofMinutes(20));
        }
        assertThat(receiver.taken()).isEmpty();
        work.handIn(assignment, province.officerOfLucNgan);

        receiver.answers(200);
        later(Duration.ofHours(1));
        deliver();
        deliver();
        assertThat(receiver.types()).endsWith("vn.lienthong.assignment.accepted", "vn.lienthong.assignment.handed_in");
        assertThat(receiver.taken())
                .extracting(event -> Long.valueOf(event.getString("sequence")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void afterTenFailuresItIsDisabledItsOwnerToldAndNothingIsLostWhenItGoesOn() {
        var id = webhookFor(province.lucNgan);
        receiver.answers(500);
        accepted();
        for (var attempt = 0; attempt < 15; attempt++) {
            deliver();
            later(Duration.ofHours(1));
        }

        assertThat(receiver.calls()).isEqualTo(Webhook.MOST_FAILURES);
        assertThat(row(id).state()).isEqualTo(WebhookState.DISABLED);
        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 10, administrator))
                .anyMatch(notice -> notice.event() == NoticeEvent.WEBHOOK_DISABLED);
        assertThat(scene.use(ViewingWebhooks.class).deliveries(id, administrator))
                .hasSize(Webhook.MOST_FAILURES)
                .allMatch(delivery -> delivery.status() == 500);

        receiver.answers(200);
        scene.use(MindingWebhooks.class).resume(id, administrator);
        deliver();
        assertThat(receiver.types()).endsWith("vn.lienthong.assignment.accepted");
        assertThat(row(id).failures()).isZero();
    }

    @Test
    void aRedirectIsNotFollowed() {
        webhookFor(province.lucNgan);
        receiver.answers(307);
        accepted();
        deliver();

        assertThat(receiver.calls()).isEqualTo(1);
    }

    @Test
    void whoIsGoneIsNotCalledAgain() {
        var id = webhookFor(province.lucNgan);
        receiver.answers(410);
        accepted();
        deliver();

        assertThat(row(id).state()).isEqualTo(WebhookState.DISABLED);
    }

    @Test
    void whatHappensDuringAPauseIsToldAfterIt() {
        var id = webhookFor(province.lucNgan);
        scene.use(MindingWebhooks.class).pause(id, administrator);
        accepted();
        deliver();
        assertThat(receiver.calls()).isZero();

        scene.use(MindingWebhooks.class).resume(id, administrator);
        deliver();
        assertThat(receiver.types()).endsWith("vn.lienthong.assignment.accepted");
    }

    @Test
    void aRenewedSecretSignsFromNowOn() {
        var id = webhookFor(province.lucNgan);
        receiver.knows(scene.use(MindingWebhooks.class).rotate(id, administrator));

        assertThat(scene.use(TryingWebhook.class).ping(id, HOME, administrator).accepted())
                .isTrue();
        assertThat(receiver.types()).containsExactly("vn.lienthong.ping");
    }

    @Test
    void aDeletedWebhookIsToldNothing() {
        var id = webhookFor(province.lucNgan);
        accepted();
        scene.use(MindingWebhooks.class).delete(id, administrator);
        deliver();

        assertThat(receiver.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x", "https://localhost/x", "http://[::1]/", "http://169.254.169.254/latest",
                        "http://10.1.2.3",
                "http://192.168.1.1", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0:8080", "http://100.64.0.1",
                        "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://2130706433/"
            })
    void anAddressInsideIsRefused(String url) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> Target.of(url).resolve(new Reach(false)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(WebhookRule.URL_INSIDE));
        assertThat(new Courier(new Reach(false), scene.clock())
                        .post(url, java.util.Map.of(), new byte[0])
                        .fault())
                .contains("not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.example/",
                "http://u:p@a.example/",
                "a.example",
                "http:///x",
                "file:///etc/passwd",
                "http://a b/",
                ""
            })
    void whatIsNoWebAddressIsRefused(String url) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> Target.of(url))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(WebhookRule.URL_INVALID));
    }

    /** What a use case runs in is the container's business, which is not here: the mark tells it. */
    @ParameterizedTest
    @ValueSource(classes = {RegisteringWebhook.class, TryingWebhook.class})
    void whoWaitsForAnotherSystemHoldsNoTransaction(Class<?> waiting) {
        assertThat(waiting.getAnnotation(TransactionAttribute.class).value())
                .isEqualTo(TransactionAttributeType.NOT_SUPPORTED);
    }

    @Test
    void anAdministratorManagesTheWebhooksOfTheirOwnUnitsOnly() {
        var id = webhookFor(province.lucNgan);
        var other = province.administratorOfKinhBac;
        var foreign = new RegisterWebhook("Khác", receiver.url(), province.lucNgan.id(), Set.of());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingWebhooks.class).get(id, other));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(MindingWebhooks.class).delete(id, other));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(RegisteringWebhook.class).register(foreign, other));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingWebhooks.class).list(province.headOfLucNgan));
        assertThat(scene.use(ViewingWebhooks.class).list(other)).isEmpty();
        assertThat(scene.use(ViewingWebhooks.class).scopes(other))
                .extracting(unit -> unit.id())
                .containsExactly(province.kinhBac.id());
    }

    @Test
    void aProgramReadsPageByPageWhatItsPersonSeesAndMissesNothing() {
        accepted();
        commit();
        scene.use(TellingWebhooks.class).gather();
        var reading = scene.use(ReadingEvents.class);
        var all = reading.after(0, 1000, province.headOfLucNgan);
        var first = reading.after(0, 1, province.headOfLucNgan);
        var rest = reading.after(first.next(), 1000, province.headOfLucNgan);

        assertThat(all.rows()).extracting(EventRow::type).endsWith("vn.lienthong.assignment.accepted");
        assertThat(rest.rows()).hasSize(all.rows().size() - 1);
        assertThat(reading.after(all.next(), 1000, province.headOfLucNgan).rows())
                .isEmpty();
        assertThat(reading.after(0, 1000, province.headOfYenPhong).rows()).isEmpty();
    }
}
