package vn.lienthong.document;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.UnitName;

/** A line of a list of documents; what is not known yet is null. */
public record DocumentRow(
        UUID id,
        DocumentKind kind,
        Integer number,
        String symbol,
        String summary,
        UnitName issuer,
        UnitName draftingUnit,
        Urgency urgency,
        DocumentState state,
        LocalDate signedOn,
        String signer,
        LocalDate issueDueOn,
        LocalDate issuedOn,
        long recipients) {

    /** Whether it went out, or still has not gone out, after the working day that follows the signature. */
    public boolean lateOn(LocalDate today) {
        return issueDueOn != null && (issuedOn == null ? today : issuedOn).isAfter(issueDueOn);
    }
}
