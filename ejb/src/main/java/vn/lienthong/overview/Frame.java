package vn.lienthong.overview;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Tier;

/**
 * What a person narrows the dashboard to.
 *
 * @param span no limit when absent
 * @param tier of the lead unit
 * @param unit the lead unit's agency
 */
public record Frame(
        Optional<Span> span, Basis basis, Optional<Tier> tier, Optional<UUID> unit, Optional<UUID> directive) {

    /** Everything that the person may see. */
    public static final Frame ALL =
            new Frame(Optional.empty(), Basis.ISSUED, Optional.empty(), Optional.empty(), Optional.empty());

    public Frame within(Span days, Basis on) {
        return new Frame(Optional.of(days), on, tier, unit, directive);
    }

    public Frame at(Tier one) {
        return new Frame(span, basis, Optional.of(one), unit, directive);
    }

    public Frame ledBy(UUID agency) {
        return new Frame(span, basis, tier, Optional.of(agency), directive);
    }

    public Frame from(UUID document) {
        return new Frame(span, basis, tier, unit, Optional.of(document));
    }

    /** Whether nothing is left out. */
    boolean whole() {
        return span.isEmpty() && tier.isEmpty() && unit.isEmpty() && directive.isEmpty();
    }

    /** The same without its span. */
    public Frame atAnyTime() {
        return new Frame(Optional.empty(), basis, tier, unit, directive);
    }
}
