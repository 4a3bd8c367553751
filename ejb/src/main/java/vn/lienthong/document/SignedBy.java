package vn.lienthong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Signature;
import vn.lienthong.organization.SigningCapacity;

/**
 * The signature under a document.
 *
 * @param title of the post for which it was signed
 * @param capacity null where the post signs in its own name
 */
@Embeddable
public record SignedBy(
        @Column(name = "signed_on") LocalDate on,
        @Column(name = "signer") String name,
        @Column(name = "signer_title_vi") String titleVi,
        @Column(name = "signer_title_en") String titleEn,
        @Enumerated(EnumType.STRING) SigningCapacity capacity) {

    static SignedBy of(Actor by, Seat seat, LocalDate on) {
        var signature = Signature.of(seat);
        var title = seat.title();
        return new SignedBy(
                on,
                by.name(),
                title.vietnamese(),
                title.english(),
                signature.capacity().orElse(null));
    }

    public PostTitle title() {
        return new PostTitle(titleVi, titleEn);
    }

    /** As a document names its signer: capacity and post, then the person. */
    public String inWords() {
        return (capacity == null ? "" : capacity.mark() + " ") + titleVi + " – " + name;
    }
}
