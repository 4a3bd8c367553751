package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.directive.lineage.LineageKind;
import vn.lienthong.directive.lineage.NamedDocument;
import vn.lienthong.directive.lineage.RelatingDirective;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.organization.Actor;

/** A made-up directive that is sent for issue, added to, or amends an earlier one; and its assignment. */
@Dependent
class BeginningDirective extends BeginningWithDirective {

    @Inject
    SendingSupplement adding;

    @Inject
    RelatingDirective relating;

    @Inject
    Clock clock;

    @Override
    public Set<String> models() {
        return Set.of("directive", "assignment", "supplement", "amendment");
    }

    @Override
    public BegunCase begin(String model, MadeUp madeUp, Actor beginner) {
        return switch (model) {
            case "directive" -> BegunCase.alone(making.sent(madeUp, beginner).behind());
            case "supplement" -> added(madeUp, beginner);
            case "amendment" -> amending(madeUp, beginner);
            default -> making.issued(madeUp, beginner);
        };
    }

    private BegunCase added(MadeUp madeUp, Actor by) {
        var directive = making.issued(madeUp, by).behind();
        making.cut(directive, madeUp, by);
        adding.send(directive, by);
        return BegunCase.alone(directive);
    }

    private BegunCase amending(MadeUp madeUp, Actor by) {
        var former = MakingDirective.symbol();
        var amended = making.entered(former, madeUp, by);
        making.sent(amended, madeUp, by);
        making.issue(amended);
        var later = making.entered(MakingDirective.symbol(), madeUp, by);
        var cited = new NamedDocument(former, Optional.of(LocalDate.now(clock)), "");
        relating.relate(later, LineageKind.AMENDS, cited, by);
        making.sent(later, madeUp, by);
        making.issue(later);
        return BegunCase.alone(later);
    }
}
