package vn.lienthong.directive;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/** A line of the list of directives; {@code assignments} counts what it was cut into, without the parts of recipients. */
public record DirectiveRow(
        UUID id,
        DirectiveKind kind,
        String symbol,
        LocalDate signedOn,
        UnitName issuer,
        Urgency urgency,
        String summary,
        DirectiveState state,
        LocalDate issuedOn,
        long assignments) {}
