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
        SignedBy signature,
        Urgency urgency,
        ExchangeCode code,
        LocalDate dueOn,
        Optional<Integer> incomingNumber,
        Optional<LocalDate> acknowledgedOn,
        boolean frozen,
        String recallReason,
        List<Exchange> history) {}
