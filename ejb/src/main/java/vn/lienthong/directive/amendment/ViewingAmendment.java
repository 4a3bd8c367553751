package vn.lienthong.directive.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at the open work that a directive amends or replaces; before issue as well. */
@Stateless
public class ViewingAmendment {

    @Inject
    OpenWorks works;

    @Inject
    Visibility visibility;

    /** @throws NotFound when the person may not see the directive */
    public List<OpenWork> openWork(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return works.touchedBy(directiveId, by);
    }
}
