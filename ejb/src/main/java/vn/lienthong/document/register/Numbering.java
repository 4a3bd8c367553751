package vn.lienthong.document.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.organization.Units;

/** Gives documents their numbers: per issuing unit, series and year, from 01 on 1 January to 31 December. */
@Dependent
public class Numbering {

    @Inject
    Registers registers;

    @Inject
    SymbolParts parts;

    @Inject
    Units units;

    /** A number with the symbol that it makes. */
    public record Taken(int number, String symbol) {}

    /** Takes the next number of the year of the signature; whoever asks for the same series waits until this transaction ends. */
    public Taken next(Document document) {
        var details = document.details();
        var signedOn = document.signature().orElseThrow().on();
        var series = new Series(details.issuerUnitId(), details.kind().name(), signedOn.getYear());
        var behind = behind(document);
        var number = registers.next(series, () -> highestTyped(series, details.kind()));
        return new Taken(number, "%02d/%s".formatted(number, behind));
    }

    /** The highest number that the office entered by hand in the same series, before it is numbered here. */
    int highestTyped(Series series, DocumentKind kind) {
        var part = parts.of(units.get(series.unitId()));
        return registers.highestTyped(series, kind.isLetter() ? part + "-" : kind.sign() + "-" + part, kind.isLetter());
    }

    /**
     * The series whose symbols end like this.
     *
     * @param behind what follows the number and the stroke
     */
    Optional<DocumentKind> kindOf(UUID unitId, String behind) {
        var part = parts.of(units.get(unitId));
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> !kind.isLetter() && behind.equalsIgnoreCase(kind.sign() + "-" + part))
                .findFirst()
                .or(() -> Optional.of(DocumentKind.OFFICIAL_LETTER)
                        .filter(letter -> (behind + "-").regionMatches(true, 0, part + "-", 0, part.length() + 1)));
    }

    private String behind(Document document) {
        var details = document.details();
        var issuer = parts.of(units.get(details.issuerUnitId()));
        if (!details.kind().isLetter()) {
            return details.kind().sign() + "-" + issuer;
        }
        var drafting = details.draftingPart().isEmpty()
                ? parts.of(units.get(document.draftingUnitId()))
                : details.draftingPart();
        return drafting.equals(issuer) ? issuer : issuer + "-" + drafting;
    }
}
