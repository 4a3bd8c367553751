package vn.lienthong.directive.lineage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.SeenDirective;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Where a directive comes from and what came of it, as far as the person may see the other documents. */
@Stateless
public class ViewingLineage {

    @Inject
    Lineages lineages;

    @Inject
    Visibility visibility;

    /** Both ways for whoever has seen the directive already; what stands alone is not asked about. */
    public LineageView view(SeenDirective seen, Actor by) {
        if (!seen.related()) {
            return LineageView.NONE;
        }
        var relations = lineages.around(seen.id(), by);
        return new LineageView(relations.earlierThan(seen.id()), relations.laterThan(seen.id()));
    }

    /**
     * What it names itself, with what that names, and so on.
     *
     * @throws NotFound when the person may not see the directive
     */
    public List<LineageRow> earlier(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return lineages.around(directiveId, by).earlierThan(directiveId);
    }

    /** Which later documents name it, and which name those. */
    public List<LineageRow> later(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return lineages.around(directiveId, by).laterThan(directiveId);
    }
}
