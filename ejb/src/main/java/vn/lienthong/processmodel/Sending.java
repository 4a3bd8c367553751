package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.organization.Actor;

/**
 * That a version was sent for approval.
 *
 * @param changeNote what is new in it, in the words of who sent it; may be empty
 * @param sentPost where the answer goes
 */
@Embeddable
record Sending(
        @Column(name = "change_note") String changeNote,
        @Column(name = "sent_by") String senderCode,
        @Column(name = "sent_by_name") String sentBy,
        @Column(name = "sent_post") UUID sentPost,
        @Column(name = "sent_at") Instant sentAt) {

    static final Sending NEVER = new Sending("", null, null, null, null);

    static Sending of(String note, Actor by, Instant at) {
        return new Sending(
                note.strip(), by.employeeCode(), by.name(), by.mainSeat().postId(), at);
    }

    boolean isBy(Actor person) {
        return person.employeeCode().equals(senderCode);
    }
}
