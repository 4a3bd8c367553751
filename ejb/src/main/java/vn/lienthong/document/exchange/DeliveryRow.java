package vn.lienthong.document.exchange;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.organization.UnitName;

/**
 * A document at a recipient, as lists show it.
 *
 * @param id of the recipient's case file
 * @param acknowledgedOn null until it is registered, like the incoming number
 */
public record DeliveryRow(
        UUID id,
        UUID documentId,
        UnitName recipient,
        UnitName issuer,
        DocumentKind kind,
        String symbol,
        String summary,
        LocalDate signedOn,
        ExchangeCode code,
        LocalDate dueOn,
        Integer incomingNumber,
        Integer incomingYear,
        LocalDate acknowledgedOn) {

    /** Whether the receipt was, or still is not, acknowledged on the day of arrival. */
    public boolean lateOn(LocalDate today) {
        return code == ExchangeCode.ARRIVED
                ? today.isAfter(dueOn)
                : acknowledgedOn != null && acknowledgedOn.isAfter(dueOn);
    }
}
