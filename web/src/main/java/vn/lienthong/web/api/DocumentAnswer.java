package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.document.DocumentRow;
import vn.lienthong.document.DocumentView;
import vn.lienthong.organization.UnitName;

/** A document for signature; what is not known yet is absent. */
public record DocumentAnswer(
        UUID id,
        long version,
        String number,
        String kind,
        String symbol,
        String summary,
        String issuer,
        String draftingUnit,
        String state,
        LocalDate signedOn,
        String signer,
        LocalDate issueDueOn,
        LocalDate issuedOn,
        boolean late,
        List<Taken> steps,
        List<String> recipients) {

    static DocumentAnswer of(DocumentView view) {
        return new DocumentAnswer(
                view.id(),
                view.version(),
                view.number(),
                view.details().kind().name(),
                view.symbol().orElse(null),
                view.details().summary(),
                view.issuer().vietnamese(),
                view.draftingUnit().vietnamese(),
                view.state().name(),
                view.signature().map(each -> each.on()).orElse(null),
                view.signature().map(each -> each.inWords()).orElse(null),
                view.issueDueOn().orElse(null),
                view.issuedOn().orElse(null),
                view.late(),
                view.hands().stream()
                        .map(hand -> new Taken(hand.step().name(), hand.name()))
                        .toList(),
                view.recipients().stream().map(UnitName::vietnamese).toList());
    }

    /** Who took which of the four steps. */
    public record Taken(String step, String person) {}

    /** A line of a list or of a register. */
    public record Line(
            UUID id,
            String kind,
            Integer number,
            String symbol,
            String summary,
            String issuer,
            String draftingUnit,
            String state,
            LocalDate signedOn,
            LocalDate issuedOn,
            boolean late,
            long recipients) {

        static Line of(DocumentRow row, LocalDate today) {
            return new Line(
                    row.id(),
                    row.kind().name(),
                    row.number(),
                    row.symbol(),
                    row.summary(),
                    row.issuer().vietnamese(),
                    row.draftingUnit().vietnamese(),
                    row.state().name(),
                    row.signedOn(),
                    row.issuedOn(),
                    row.lateOn(today),
                    row.recipients());
        }
    }
}
