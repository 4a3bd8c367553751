package vn.lienthong.web.api;

import java.time.LocalDate;

/**
 * A directive to be entered.
 *
 * @param issuedOn the date on the document
 * @param secrecy absent for an open document; any grade is refused
 */
public record DirectiveBody(
        String symbol,
        String kind,
        LocalDate issuedOn,
        String issuerUnitCode,
        String urgency,
        String secrecy,
        String summary,
        String signer) {}
