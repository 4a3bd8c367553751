package vn.lienthong.directive.page;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.SeenDirectives;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.lineage.ViewingLineage;
import vn.lienthong.directive.supplement.Supplements;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.ViewingCaseFile;

/** A person opens the page of a directive. All of it is read here, so that what its parts have in common is asked for once. */
@Stateless
public class ReadingDirective {

    @Inject
    SeenDirectives seenDirectives;

    @Inject
    Traces traces;

    @Inject
    DirectivePolicy policy;

    @Inject
    ViewingDirective viewing;

    @Inject
    ViewingCaseFile caseFiles;

    @Inject
    ViewingLineage lineage;

    /** @throws NotFound when there is none that the person may see */
    public DirectiveReading read(UUID id, Actor by) {
        var seen = seenDirectives.look(id, by);
        var items = traces.shown(seen.sight().file(), by);
        var mayCut = policy.mayCut(by, seen.directive(), () -> Supplements.areSent(items.waiting()));
        return new DirectiveReading(
                viewing.view(seen, mayCut, by),
                caseFiles.view(seen.sight(), items, by),
                seen.clauses(),
                policy.oversees(by, seen),
                lineage.view(seen, by));
    }
}
