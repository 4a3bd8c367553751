package vn.lienthong.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.outbox.Answer;
import vn.lienthong.outbox.Parcel;

/** The connection to the mail server is as safe as the installation asks for, or there is none. */
class SmtpPostTest {

    private static final String PASSWORD = "changeit";
    private static final Mail MAIL = new Mail("Nhắc thực hiện", "Còn 1 ngày", "<p>Còn 1 ngày</p>", "vi");
    private static final Addressee TO = new Addressee("Nguyễn Văn Thử", "thu@tinh.example", MailLanguage.VI);

    @TempDir
    static Path folder;

    private static SSLContext before;
    private GreenMail mailServer;

    /** A certificate for the loopback address, which this test trusts and nobody else. */
    @BeforeAll
    static void certificate() throws GeneralSecurityException, IOException, InterruptedException {
        var store = folder.resolve("mail.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "mail",
                        "-dname",
                        "CN=mail.tinh.example",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        before = SSLContext.getDefault();
    }

    @AfterAll
    static void asBefore() {
        SSLContext.setDefault(before);
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @AfterEach
    void stop() {
        SSLContext.setDefault(before);
        mailServer.stop();
    }

    @Test
    void mailGoesThroughTlsToAServerWhoseCertificateIsTrusted() throws Exception {
        trust();

        var answer = send(MailServer.Safety.TLS, ServerSetup.PROTOCOL_SMTPS);

        assertThat(answer).isEqualTo(Answer.accepted());
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(mailServer.getReceivedMessages()[0].getSubject()).isEqualTo("Nhắc thực hiện");
    }

    @Test
    void aServerWhoseCertificateIsNotTrustedGetsNothing() {
        var answer = send(MailServer.Safety.TLS, ServerSetup.PROTOCOL_SMTPS);

        assertThat(answer.reply()).isEqualTo(Answer.Reply.AWAY);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatOffersNoStartTlsGetsNothingWhenItIsAskedFor() {
        var answer = send(MailServer.Safety.STARTTLS, ServerSetup.PROTOCOL_SMTP);

        assertThat(answer.reply()).isEqualTo(Answer.Reply.AWAY);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    private Answer send(MailServer.Safety safety, String protocol) {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        mailServer.start();
        var port =
                (ServerSetup.PROTOCOL_SMTPS.equals(protocol) ? mailServer.getSmtps() : mailServer.getSmtp()).getPort();
        var server = new MailServer("127.0.0.1", port, "lienthong@tinh.example", "", "", safety);
        return new SmtpPost(server).send(MAIL, TO, new Parcel(UUID.randomUUID(), "thu", "", Instant.EPOCH));
    }

    private static void trust() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(folder.resolve("mail.p12"))) {
            store.load(content, PASSWORD.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", store.getCertificate("mail"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }
}
