package vn.lienthong.document.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.document.Documents;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.document.register.SymbolParts;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/** What a forwarding slip says at its head: it bears the number under which the document came in, and tells where that is from. */
@Dependent
class Slips {

    @Inject
    Documents documents;

    @Inject
    SymbolParts parts;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    DirectiveDetails of(Delivery delivery) {
        var document = documents.get(delivery.documentId());
        var unit = units.get(delivery.unitId());
        return new DirectiveDetails(
                DirectiveKind.FORWARDING_SLIP,
                symbol(delivery),
                LocalDate.now(clock),
                unit.id(),
                signer(unit),
                document.details().urgency(),
                Secrecy.OPEN,
                "Thực hiện văn bản số %s của %s: %s"
                        .formatted(
                                document.symbol().orElseThrow(),
                                units.get(document.issuerUnitId()).name(),
                                document.details().summary()));
    }

    /** Whether the slip still names the document; its day, abstract and signer are the office's own. */
    boolean bears(Delivery delivery, DirectiveDetails details) {
        return details.symbol().equals(symbol(delivery))
                && details.issuerUnitId().equals(delivery.unitId());
    }

    String symbol(Delivery delivery) {
        var register = units.get(delivery.registerUnitId().orElseThrow());
        return "%02d/PC-%s".formatted(delivery.incomingNumber().orElseThrow(), parts.of(register));
    }

    private String signer(Unit unit) {
        return posts.ofKind(unit.id(), PostKind.HEAD).map(this::inWords).orElse(unit.name());
    }

    private String inWords(Post head) {
        return officials
                .holderOf(head.id(), LocalDate.now(clock))
                .map(Official::fullName)
                .map(name -> head.bothTitles().vietnamese() + " – " + name)
                .orElse(head.bothTitles().vietnamese());
    }
}
