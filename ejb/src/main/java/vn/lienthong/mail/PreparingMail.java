package vn.lienthong.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.outbox.Medium;

/** Gives mail as a medium of the outbox to whoever has the words for it. */
@Stateless
public class PreparingMail {

    @Inject
    PostingNotices notices;

    @Inject
    PostingDigests digests;

    @Inject
    ReadingLetters letters;

    /** Empty where the environment names no mail server: then nothing is gathered either. */
    public Optional<Medium> medium(MailWording wording) {
        return MailServer.fromEnvironment().map(server -> through(server, wording));
    }

    public Medium through(MailServer server, MailWording wording) {
        return new MailMedium(server, wording, notices, digests, letters);
    }
}
