package vn.lienthong.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.assignment.RemindingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.mail.ChoosingMail;
import vn.lienthong.mail.MailChoices;
import vn.lienthong.mail.MailLanguage;

/** The worker of the running server hands mail to a real mail server, which at first is away. */
@ExtendWith(ArquillianExtension.class)
class MailGoesOutIT {

    private static final MailChoices AT_ANY_HOUR =
            new MailChoices(Map.of(), Optional.empty(), Optional.empty(), true, MailLanguage.VI);

    @Inject
    Province province;

    @Inject
    IssuingDirective issuing;

    @Inject
    RemindingAssignment reminding;

    @Inject
    ChoosingMail choosing;

    private final Patience patience = new Patience(Duration.ofSeconds(90));
    private final Patience aWhile = new Patience(Duration.ofSeconds(12));
    private GreenMail mailServer;

    @Deployment
    static EnterpriseArchive application() {
        return TestArchive.withMailServer(MailGoesOutIT.class, Province.class, Patience.class);
    }

    @BeforeEach
    void settle() {
        province.settle();
        var port = Integer.parseInt(System.getProperty("env.LIENTHONG_MAIL_PORT"));
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void aReminderComesOnceAndInVietnameseHoweverLongTheMailServerWasAway() throws Exception {
        var directive = province.directiveAwaitingIssue(TimeLimit.workingDays(5));
        issuing.issue(province.itemFor(province.chairman(), directive), "", province.chairman());
        var assignment = province.assignmentOf(directive).id();
        choosing.choose(AT_ANY_HOUR, province.chairmanOfKinhBac());
        reminding.remind(assignment, "", province.monitor());
        assertThat(aWhile.until(this::received, received -> !received.isEmpty()))
                .isEmpty();

        mailServer.start();
        assertThat(patience.until(this::reminders, reminders -> !reminders.isEmpty()))
                .hasSize(1);
        assertThat(aWhile.until(this::reminders, reminders -> reminders.size() > 1))
                .hasSize(1);
        var mail = received().stream()
                .filter(each -> subject(each).contains("nhắc"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).contains("nhắc thực hiện nhiệm vụ: Tự đánh giá 16 tiêu chí");
        assertThat(mail.getAllRecipients()[0].toString()).contains("ct.kinhbac@bacninh.example");
    }

    private List<String> reminders() {
        return received().stream()
                .map(MailGoesOutIT::subject)
                .filter(subject -> subject.contains("nhắc"))
                .toList();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mailServer.getReceivedMessages());
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
