package vn.lienthong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;

/**
 * A document's page.
 *
 * @param number of its case file
 * @param late whether it was issued, or is still to be issued, after the working day that follows the signature
 * @param hands who took which of the four steps so far, in their order
 * @param formChecker the post that checks its form
 */
public record DocumentView(
        UUID id,
        long version,
        String number,
        DocumentDetails details,
        UnitName issuer,
        UnitName draftingUnit,
        PostTitle formChecker,
        DocumentState state,
        Optional<SignedBy> signature,
        Optional<String> symbol,
        Optional<LocalDate> issueDueOn,
        Optional<LocalDate> issuedOn,
        boolean late,
        boolean mayChange,
        boolean mayWithdraw,
        List<Hand> hands,
        List<UnitName> recipients) {}
