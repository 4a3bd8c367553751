package vn.lienthong.directive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person looks at the directives, or at one. */
@Stateless
public class ViewingDirective {

    @Inject
    Directives directives;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectivePolicy policy;

    @Inject
    AssignmentQueries assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    /** @throws NotFound when there is none that the person may see */
    public DirectiveView view(UUID id, Actor by) {
        visibility.require(Directive.class, id, by);
        var directive = directives.get(id);
        var whole = assignments.ofDirective(id, by);
        return new DirectiveView(
                id,
                directive.version(),
                caseFiles.get(id).number(),
                directive.details(),
                units.get(directive.issuerUnitId()).name(),
                directive.state(),
                directive.issuedOn(),
                policy.mayChange(by, directive),
                whole,
                assignments.ownPartsOf(id, by),
                assignments.totalsOfDirective(id, by),
                assignments.unitsOfDirective(id, by));
    }

    public List<DirectiveRow> page(DirectiveFilter filter, int first, int size, Actor by) {
        return queries.page(filter, first, size, by);
    }

    public long count(DirectiveFilter filter, Actor by) {
        return queries.count(filter, by);
    }

    public boolean mayEnter(Actor by) {
        return policy.mayEnter(by);
    }
}
