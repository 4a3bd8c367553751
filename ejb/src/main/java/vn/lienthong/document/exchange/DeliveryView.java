package vn.lienthong.document.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.SignedBy;
import vn.lienthong.organization.UnitName;

/**
 * The page of an incoming document.
 *
 * @param number of its case file at the recipient
 * @param addressed the unit that it was sent to, another than the recipient where that is its successor
 * @param register whose register has the incoming number
 * @param instruction what the head said how to handle it; empty where nothing was said
 * @param frozen whether the issuer has taken it back: nothing more is done with it
 * @param recallReason why, where it was taken back
 */
public record DeliveryView(
        UUID id,
        UUID documentId,
        String number,
        DocumentKind kind,
        String symbol,
        String summary,
        UnitName issuer,
        UnitName recipient,
        UnitName addressed,
        SignedBy signature,
        Urgency urgency,
        ExchangeCode code,
        LocalDate dueOn,
        Optional<Integer> incomingNumber,
        Optional<UnitName> register,
        Optional<LocalDate> acknowledgedOn,
        String instruction,
        Optional<LocalDate> processBy,
        boolean frozen,
        String recallReason,
        List<Exchange> history) {

    /** Whether the unit that it was sent to has ended and this is its successor. */
    public boolean inherited() {
        return !addressed.equals(recipient);
    }

    /** Whether the officer has begun. */
    public boolean begun() {
        return code == ExchangeCode.PROCESSING;
    }
}
