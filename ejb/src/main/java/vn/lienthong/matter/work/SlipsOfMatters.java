package vn.lienthong.matter.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.register.SymbolParts;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;

/** What stands at the head of a slip that gives the work of a matter: it bears the matter's number until the office gives it another. */
@Dependent
class SlipsOfMatters {

    @Inject
    SymbolParts parts;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    DirectiveDetails of(CaseFile matter, Unit issuer) {
        return new DirectiveDetails(
                DirectiveKind.FORWARDING_SLIP,
                "%s/PC-%s".formatted(matter.number(), parts.of(issuer)),
                LocalDate.now(clock),
                issuer.id(),
                signer(issuer),
                Urgency.NORMAL,
                Secrecy.OPEN,
                "Giải quyết hồ sơ số %s: %s".formatted(matter.number(), matter.title()));
    }

    private String signer(Unit issuer) {
        return posts.ofKind(issuer.id(), PostKind.HEAD).map(this::inWords).orElse(issuer.name());
    }

    private String inWords(Post head) {
        var title = head.bothTitles().vietnamese();
        return officials
                .holderOf(head.id(), LocalDate.now(clock))
                .map(Official::fullName)
                .map(name -> title + " – " + name)
                .orElse(title);
    }
}
