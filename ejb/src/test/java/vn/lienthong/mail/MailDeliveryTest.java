package vn.lienthong.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.RemindingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.delegation.RevokingDelegation;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.outbox.DeliveringMessages;
import vn.lienthong.outbox.Medium;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** With a real mail server, which is switched on and off. */
class MailDeliveryTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private final GreenMail mailServer =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Province province;
    private Work work;
    private Medium mail;

    /** The same again after the server was away. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
        mailServer.start();
        var port = mailServer.getSmtp().getPort();
        var server = new MailServer("127.0.0.1", port, "lienthong@tinh.example", "", "", MailServer.Safety.NONE);
        mail = scene.use(PreparingMail.class).through(server, new PlainWording());
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    private UUID reminded() {
        var id = work.issued(province.lucNgan, TEN_DAYS);
        work.accept(id, province.headOfLucNgan, province.officerOfLucNgan);
        scene.use(RemindingAssignment.class).remind(id, "", province.monitor);
        scene.flushAndClear();
        return id;
    }

    private void deliver() {
        scene.use(DeliveringMessages.class).deliver(mail);
        scene.flushAndClear();
    }

    private void deliverEachMinuteFor(int minutes) {
        IntStream.range(0, minutes).forEach(minute -> {
            deliver();
            scene.clock().moveBy(Duration.ofMinutes(1));
        });
    }

    private void choose(MailChoices choices, Actor by) {
        scene.use(ChoosingMail.class).choose(choices, by);
        scene.flushAndClear();
    }

    private void choose(Delivery delivery, Actor by) {
        choose(
                new MailChoices(
                        Map.of(NoticeEvent.REMINDED, delivery),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        MailLanguage.VI),
                by);
    }

    /** The subjects of what has come for the person. */
    private List<String> mailOf(Actor who) {
        return received().stream()
                .filter(message -> to(message).equals(who.employeeCode() + "@tinh.example"))
                .map(MailDeliveryTest::subject)
                .toList();
    }

    private List<String> remindersOf(Actor who) {
        return mailOf(who).stream()
                .filter(subject -> subject.startsWith("REMINDED"))
                .toList();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mailServer.getReceivedMessages());
    }

    private static String to(MimeMessage message) {
        try {
            return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aNoticeBecomesOneMailToWhoeverHoldsThePost() throws Exception {
        reminded();
        deliver();

        assertThat(remindersOf(province.headOfLucNgan)).hasSize(1);
        assertThat(remindersOf(province.officerOfLucNgan)).containsExactly("REMINDED Rà soát 16 tiêu chí");
        assertThat(mailOf(province.headOfKinhBac)).noneMatch(subject -> subject.startsWith("REMINDED"));
        assertThat(received().get(0).getFrom()[0])
                .hasToString("Liên Thông <lienthong@tinh.example>"
                        .replace("Liên Thông", "=?UTF-8?Q?Li=C3=AAn_Th=C3=B4ng?="));
    }

    @Test
    void theMailServerIsAwayForAnHourAndThenEachMessageComesExactlyOnce() {
        mailServer.stop();
        reminded();
        deliverEachMinuteFor(60);
        mailServer.start();
        deliverEachMinuteFor(60);

        assertThat(remindersOf(province.headOfLucNgan)).hasSize(1);
        assertThat(remindersOf(province.officerOfLucNgan)).hasSize(1);
        assertThat(received().stream().map(MailDeliveryTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void whoWantsAnEventOnThePageOnlyGetsNoMailOfIt() {
        choose(Delivery.PAGE, province.headOfLucNgan);
        reminded();
        deliver();

        assertThat(mailOf(province.headOfLucNgan)).isEmpty();
        assertThat(remindersOf(province.officerOfLucNgan)).hasSize(1);
    }

    @Test
    void inQuietHoursMailWaitsUntilTheyEnd() {
        var quiet = Optional.of(new QuietHours(8, 11));
        choose(new MailChoices(Map.of(), Optional.empty(), quiet, true, MailLanguage.VI), province.headOfLucNgan);
        reminded();
        deliver();
        assertThat(mailOf(province.headOfLucNgan)).isEmpty();

        scene.clock().moveBy(Duration.ofHours(2));
        deliver();
        assertThat(remindersOf(province.headOfLucNgan)).hasSize(1);
    }

    @Test
    void theDigestComesOnceOnEachWorkingDayAndSaysWhatIsDueAndNew() {
        work.issued(province.lucNgan, TEN_DAYS);
        scene.clock().moveTo(LocalDate.of(2026, 9, 11));
        deliverEachMinuteFor(5);
        scene.clock().moveTo(LocalDate.of(2026, 9, 12));
        deliver();

        assertThat(mailOf(province.headOfLucNgan)).hasSize(1).first().asString().startsWith("DAY 2026-09-11 overdue 1");
    }

    @Test
    void theSubstituteGetsTheMailToo() {
        new Lending(scene)
                .lend(province.headOfLucNgan, province.headOfYenPhong, SigningCapacity.SUBSTITUTE, WorkScope.WHOLE);
        reminded();
        deliver();

        assertThat(remindersOf(province.headOfLucNgan)).hasSize(1);
        assertThat(remindersOf(province.headOfYenPhong)).hasSize(1);
    }

    @Test
    void whoDoesThePostsWorkInOneMatterIsToldOfThatMatterOnly() {
        var id = reminded();
        var matter = scene.use(CaseFiles.class).get(id).matterId();
        new Lending(scene)
                .lend(
                        province.headOfLucNgan,
                        province.headOfYenPhong,
                        SigningCapacity.DELEGATED,
                        new WorkScope(Set.of(), Optional.of(matter)));
        reminded();
        deliver();

        assertThat(remindersOf(province.headOfLucNgan)).hasSize(2);
        assertThat(remindersOf(province.headOfYenPhong)).hasSize(1);
    }

    @Test
    void whoDoesOnlySomeStepsIsToldWhileOneOfThemWaits() {
        var steps = new WorkScope(Set.of("accept-assignment"), Optional.empty());
        new Lending(scene).lend(province.headOfLucNgan, province.headOfYenPhong, SigningCapacity.DELEGATED, steps);
        var id = work.issued(province.lucNgan, TEN_DAYS);
        scene.use(RemindingAssignment.class).remind(id, "", province.monitor);
        scene.flushAndClear();
        deliver();

        assertThat(remindersOf(province.headOfYenPhong)).hasSize(1);
    }

    @Test
    void whoDoesOnlyOtherStepsIsNotTold() {
        var steps = new WorkScope(Set.of("approve-result"), Optional.empty());
        new Lending(scene).lend(province.headOfLucNgan, province.headOfYenPhong, SigningCapacity.DELEGATED, steps);
        reminded();
        deliver();

        assertThat(remindersOf(province.headOfYenPhong)).isEmpty();
    }

    @Test
    void theDigestCollectsWhatOneWantsToReadThereAndSaysItOnce() {
        choose(
                new MailChoices(
                        Map.of(NoticeEvent.REMINDED, Delivery.DIGEST),
                        Optional.of(9),
                        Optional.empty(),
                        true,
                        MailLanguage.VI),
                province.headOfLucNgan);
        reminded();
        scene.clock().moveBy(Duration.ofDays(1));
        deliver();
        assertThat(mailOf(province.headOfLucNgan)).hasSize(1).first().asString().endsWith("collected [REMINDED]");

        scene.clock().moveBy(Duration.ofDays(1));
        deliver();
        assertThat(mailOf(province.headOfLucNgan).stream().skip(1))
                .allSatisfy(subject -> assertThat(subject).endsWith("collected []"));
    }

    private void digestAt(int hour, QuietHours quiet) {
        choose(
                new MailChoices(Map.of(), Optional.of(hour), Optional.of(quiet), true, MailLanguage.VI),
                province.headOfLucNgan);
        work.issued(province.lucNgan, TEN_DAYS);
    }

    /** Somewhat after the full hour. */
    private void deliverAt(LocalDate day, int hour) {
        scene.clock().moveTo(day, LocalTime.of(hour, 10));
        deliver();
    }

    @Test
    void aDigestWhoseHourIsQuietComesWhenQuietHoursEnd() {
        digestAt(5, new QuietHours(21, 6));
        deliverAt(LocalDate.of(2026, 9, 11), 5);
        assertThat(mailOf(province.headOfLucNgan)).isEmpty();

        deliverAt(LocalDate.of(2026, 9, 11), 6);
        assertThat(mailOf(province.headOfLucNgan)).hasSize(1).first().asString().startsWith("DAY 2026-09-11");
    }

    @Test
    void aDigestOfTheEveningThatIsQuietComesInTheMorningOfEachWorkingDay() {
        digestAt(22, new QuietHours(21, 6));
        deliverAt(LocalDate.of(2026, 9, 11), 22);
        deliverAt(LocalDate.of(2026, 9, 12), 6);
        assertThat(mailOf(province.headOfLucNgan)).isEmpty();

        deliverAt(LocalDate.of(2026, 9, 14), 6);
        assertThat(mailOf(province.headOfLucNgan)).hasSize(1).first().asString().startsWith("DAY 2026-09-14");
    }

    @Test
    void aDigestThatWasHeldUpDoesNotComeInQuietHours() {
        digestAt(9, new QuietHours(10, 12));
        deliverAt(LocalDate.of(2026, 9, 11), 11);
        assertThat(mailOf(province.headOfLucNgan)).isEmpty();

        deliverAt(LocalDate.of(2026, 9, 11), 12);
        assertThat(mailOf(province.headOfLucNgan)).hasSize(1);
    }

    /** The officer of Lục Ngạn is away and names the head. */
    private UUID headStandsIn() {
        var id = scene.use(GrantingDelegation.class)
                .whileAway(
                        province.officerOfLucNgan.mainSeat().postId(),
                        province.headOfLucNgan.mainSeat().postId(),
                        scene.clock().today(),
                        scene.clock().today().plusDays(5),
                        province.officerOfLucNgan);
        scene.flushAndClear();
        return id;
    }

    private List<String> substitutionsOf(Actor who) {
        return mailOf(who).stream()
                .filter(subject -> subject.startsWith("SUBSTITUTE"))
                .toList();
    }

    @Test
    void whoeverStandsInGetsAMailOfItAndAnotherWhenItEndsEarly() {
        var id = headStandsIn();
        deliver();
        assertThat(substitutionsOf(province.headOfLucNgan)).containsExactly("SUBSTITUTE_NAMED OFFICER");
        assertThat(substitutionsOf(province.officerOfLucNgan)).isEmpty();

        scene.use(RevokingDelegation.class).revoke(id, "Đã trở lại", province.officerOfLucNgan);
        scene.flushAndClear();
        deliver();
        assertThat(substitutionsOf(province.headOfLucNgan))
                .containsExactly("SUBSTITUTE_NAMED OFFICER", "SUBSTITUTE_ENDED OFFICER");
    }

    @Test
    void whoDoesTheDelegatesWorkGetsNoMailOfWhatIsGivenToTheDelegate() {
        var steps = new WorkScope(Set.of("accept-assignment"), Optional.empty());
        var lending = new Lending(scene);
        lending.lend(province.headOfLucNgan, province.headOfYenPhong, SigningCapacity.DELEGATED, steps);
        lending.lend(province.headOfLucNgan, province.departmentOfficer, SigningCapacity.SUBSTITUTE, WorkScope.WHOLE);
        headStandsIn();
        deliver();

        assertThat(substitutionsOf(province.headOfLucNgan)).hasSize(1);
        assertThat(substitutionsOf(province.headOfYenPhong)).isEmpty();
        assertThat(substitutionsOf(province.departmentOfficer)).isEmpty();
    }

    @Test
    void whoStandsInForTwoIsToldOfEach() {
        var second = new Lending(scene)
                .lend(province.headOfYenPhong, province.headOfLucNgan, SigningCapacity.SUBSTITUTE, WorkScope.WHOLE);
        scene.use(Notices.class).tell(second, NoticeEvent.SUBSTITUTE_NAMED);
        headStandsIn();
        deliver();

        assertThat(substitutionsOf(province.headOfLucNgan))
                .containsExactlyInAnyOrder("SUBSTITUTE_NAMED OFFICER", "SUBSTITUTE_NAMED HEAD");
    }

    @Test
    void aDelegationWaitsForTheDigestWhereOneWantsThat() {
        var events = Map.of(NoticeEvent.SUBSTITUTE_NAMED, Delivery.DIGEST);
        choose(
                new MailChoices(events, Optional.of(9), Optional.empty(), true, MailLanguage.VI),
                province.headOfLucNgan);
        headStandsIn();
        scene.clock().moveBy(Duration.ofDays(1));
        deliver();

        assertThat(mailOf(province.headOfLucNgan))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("collected [SUBSTITUTE_NAMED]");
    }

    @Test
    void whoHasNothingToDoGetsNoDigest() {
        deliver();

        assertThat(received()).isEmpty();
    }

    @Test
    void aDigestThatIsFiveHoursLateIsLeftOut() {
        work.issued(province.lucNgan, TEN_DAYS);
        scene.clock().moveTo(LocalDate.of(2026, 9, 11));
        scene.clock().moveBy(Duration.ofHours(3));
        deliver();

        assertThat(mailOf(province.headOfLucNgan)).isEmpty();
    }

    @Test
    void urgentMattersBreakQuietHoursUnlessOneDoesNotWantThat() {
        var quiet = Optional.of(new QuietHours(8, 11));
        choose(new MailChoices(Map.of(), Optional.empty(), quiet, true, MailLanguage.VI), province.headOfLucNgan);
        choose(new MailChoices(Map.of(), Optional.empty(), quiet, false, MailLanguage.VI), province.officerOfLucNgan);
        var id = reminded();
        scene.entities()
                .createNativeQuery(
                        "update directive set urgency = 'EXPRESS' where id = (select directive_id from assignment where id = :id)")
                .setParameter("id", id)
                .executeUpdate();
        deliver();

        assertThat(remindersOf(province.headOfLucNgan)).hasSize(1);
        assertThat(mailOf(province.officerOfLucNgan)).isEmpty();
    }

    @Test
    void whoWantsNoDigestGetsNone() {
        work.issued(province.lucNgan, TEN_DAYS);
        choose(Delivery.AT_ONCE, province.headOfLucNgan);
        scene.clock().moveTo(LocalDate.of(2026, 9, 11));
        deliver();

        assertThat(mailOf(province.headOfLucNgan)).isEmpty();
    }

    @Test
    void whatWasToldWhileMailWasOffIsNotSentAfterwards() {
        reminded();
        scene.clock().moveBy(PostingNotices.STILL_NEWS);
        deliver();

        assertThat(remindersOf(province.headOfLucNgan)).isEmpty();
    }

    @Test
    void theSameHourTwiceIsNoQuietTime() {
        vn.lienthong.scene.Refusals.assertRefused(MailRule.QUIET_HOURS_INVALID, () -> new QuietHours(7, 7));
    }
}
