package vn.lienthong.mail;

import java.util.UUID;
import vn.lienthong.outbox.Answer;
import vn.lienthong.outbox.Medium;
import vn.lienthong.outbox.Parcel;

/** Mail as a way out of the outbox: gathers what notices and days give to say, writes it, and sends it. */
class MailMedium implements Medium {

    static final String NAME = "mail";

    private final SmtpPost post;
    private final MailWording wording;
    private final PostingNotices notices;
    private final PostingDigests digests;
    private final ReadingLetters letters;

    MailMedium(
            MailServer server,
            MailWording wording,
            PostingNotices notices,
            PostingDigests digests,
            ReadingLetters letters) {
        this.post = new SmtpPost(server);
        this.wording = wording;
        this.notices = notices;
        this.digests = digests;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void gather() {
        while (notices.postNext()) {}
        while (digests.postNext()) {}
    }

    @Override
    public Answer handOver(Parcel parcel) {
        return letters.read(UUID.fromString(parcel.recipient()), parcel.payload())
                .map(letter -> post.send(wording.write(letter), letter.to(), parcel))
                .orElseGet(Answer::needless);
    }
}
