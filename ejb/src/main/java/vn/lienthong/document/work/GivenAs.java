package vn.lienthong.document.work;

import java.util.Optional;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentKind;

/** As what a document gives work: its head, as the office would copy it. */
final class GivenAs {

    private GivenAs() {}

    /** Empty for kinds that tell, ask or invite, and order nothing. */
    static Optional<DirectiveKind> kind(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> Optional.of(DirectiveKind.RESOLUTION);
            case DECISION, REGULATION, PROVISION -> Optional.of(DirectiveKind.DECISION);
            case DIRECTIVE -> Optional.of(DirectiveKind.DIRECTIVE);
            case PLAN, PROGRAMME, PROJECT, SCHEME -> Optional.of(DirectiveKind.PLAN);
            case NOTICE -> Optional.of(DirectiveKind.CONCLUSION);
            case OFFICIAL_LETTER, URGENT_DISPATCH, GUIDANCE -> Optional.of(DirectiveKind.OFFICIAL_LETTER);
            case REPORT, SUBMISSION, MINUTES, INVITATION -> Optional.empty();
        };
    }

    static DirectiveDetails head(Document document, DirectiveKind kind) {
        var details = document.details();
        var signature = document.signature().orElseThrow();
        return new DirectiveDetails(
                kind,
                document.symbol().orElseThrow(),
                signature.on(),
                details.issuerUnitId(),
                signature.inWords(),
                details.urgency(),
                Secrecy.OPEN,
                details.summary());
    }

    /** Whether it is still the same paper; what the office says of its kind, its abstract and its signer is its own. */
    static boolean bearsHeadOf(Document document, DirectiveDetails details) {
        return document.symbol().filter(details.symbol()::equals).isPresent()
                && document.signature().orElseThrow().on().equals(details.signedOn())
                && document.issuerUnitId().equals(details.issuerUnitId());
    }
}
