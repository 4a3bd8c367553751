package vn.lienthong.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import vn.lienthong.outbox.Answer;
import vn.lienthong.outbox.Parcel;

/** Hands mail to the mail server by SMTP, a connection each, and waits for no answer longer than 5 seconds. */
class SmtpPost {

    private static final String PATIENCE_MILLIS = "5000";
    private static final String SENDER = "Liên Thông";

    private final MailServer server;
    private final Session session;

    SmtpPost(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.safety() == MailServer.Safety.STARTTLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.safety() == MailServer.Safety.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.safety() == MailServer.Safety.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** The mail API asks the thread's class loader how parts are written, and only ours is sure to know. */
    Answer send(Mail mail, Addressee to, Parcel parcel) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(SmtpPost.class.getClassLoader());
        try {
            return sendHere(mail, to, parcel);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private Answer sendHere(Mail mail, Addressee to, Parcel parcel) {
        try {
            return send(message(mail, to, parcel));
        } catch (AddressException e) {
            return Answer.refused(fault(e));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Answer.failed(fault(e));
        }
    }

    private Answer send(Message message) throws MessagingException {
        var transport = session.getTransport("smtp");
        try {
            if (!connected(transport)) {
                return Answer.away("The mail server " + server + " does not answer or does not let us in");
            }
            transport.sendMessage(message, message.getAllRecipients());
            return Answer.accepted();
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0
                    ? Answer.failed(fault(e))
                    : Answer.refused(fault(e));
        } finally {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what the server has accepted stays accepted, however the conversation ends
        }
    }

    private boolean connected(Transport transport) {
        try {
            transport.connect(server.host(), server.port(), nullIfEmpty(server.user()), nullIfEmpty(server.password()));
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    private MimeMessage message(Mail mail, Addressee to, Parcel parcel)
            throws MessagingException, UnsupportedEncodingException {
        var message = new IdentifiedMessage(session, "<" + parcel.id() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(server.from(), SENDER, UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, recipient(to));
        message.setSubject(mail.subject().replaceAll("\\s+", " ").strip(), UTF_8.name());
        message.setSentDate(Date.from(parcel.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.languageTag()});
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(Addressee to) throws AddressException, UnsupportedEncodingException {
        var address = new InternetAddress(to.email(), true);
        address.setPersonal(to.name(), UTF_8.name());
        return address;
    }

    private static MimeBodyPart part(String content, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), kind);
        return part;
    }

    private String domain() {
        return server.from().substring(server.from().indexOf('@') + 1);
    }

    private static String nullIfEmpty(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String fault(Exception e) {
        var cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
        return (e.getMessage() == null
                        ? e.getClass().getSimpleName()
                        : e.getMessage().strip())
                + cause;
    }

    /** Keeps its Message-ID at every attempt, so that a mail program shows a message that came twice once. */
    private static class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
