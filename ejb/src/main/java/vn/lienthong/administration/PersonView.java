package vn.lienthong.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.AccountState;

/**
 * The page of a person.
 *
 * @param near whether the person who looks may read the account and the address, as colleagues and administrators may
 * @param refusedAt when another account with the same employee code was last refused, or null
 */
public record PersonView(
        UUID id,
        String employeeCode,
        String username,
        String fullName,
        String email,
        AccountState account,
        Instant refusedAt,
        List<HoldingRow> posts,
        boolean near,
        boolean manages) {}
