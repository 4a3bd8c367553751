package vn.lienthong.administration;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.PostTitle;

/**
 * A post of a unit with who holds it today.
 *
 * @param holderId null when it is vacant, with {@code holder} empty
 * @param openWork null when it is not for the person who looks
 * @param closedOn null as long as it is open
 */
public record PostRow(
        UUID id,
        String code,
        PostKind kind,
        PostTitle title,
        UUID holderId,
        String holder,
        LocalDate since,
        LocalDate until,
        Long openWork,
        LocalDate closedOn) {

    public boolean isVacant() {
        return closedOn == null && holderId == null;
    }
}
