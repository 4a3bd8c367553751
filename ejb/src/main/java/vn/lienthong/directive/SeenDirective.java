package vn.lienthong.directive;

import java.util.UUID;
import vn.lienthong.casefile.Sight;
import vn.lienthong.directive.clause.ClauseCount;
import vn.lienthong.organization.UnitName;

/**
 * A directive that a person may see, with what lies around it.
 *
 * @param office the agency of whoever entered it
 * @param fansOut whether some of its assignments go out to several units
 * @param related whether it names other documents, or others name it
 */
public record SeenDirective(
        Directive directive,
        Sight sight,
        UnitName issuer,
        UUID office,
        boolean fansOut,
        boolean related,
        ClauseCount clauses) {

    public UUID id() {
        return directive.id();
    }
}
