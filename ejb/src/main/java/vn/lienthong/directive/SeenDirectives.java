package vn.lienthong.directive;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import vn.lienthong.casefile.FileHead;
import vn.lienthong.casefile.Sight;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.clause.ClauseCount;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** Directives as a person sees them: what lies around one is found in the look that finds the one. */
@Repository
public class SeenDirectives {

    private static final String LOOK = "select " + Visibility.HEAD + ", " + Visibility.SIGHT_OF_ONE + """
            , d as directive, u.name as issuer, o.agencyId as office,
                case when exists (select 1 from Assignment g join g.recipients r where g.directiveId = d.id and g.parentId is null)
                    then true else false end as fansOut,
                case when exists (select 1 from Lineage n where n.directiveId = d.id or n.otherId = d.id)
                    then true else false end as related,\s"""
            + ClauseCount.ALL + " as clauses, " + ClauseCount.OPEN + """
             as openClauses from CaseFile x join Directive d on d.id = x.id join Unit u on u.id = d.issuerUnitId
                join Post q on q.id = d.authorPostId join q.unit o
            where x.id = :id""";

    @Inject
    EntityManager entities;

    @Inject
    Visibility visibility;

    /** @throws NotFound when there is none that the person may see */
    public SeenDirective look(UUID id, Actor by) {
        return seen(visibility.look(Directive.class, id, entities.createQuery(LOOK, Tuple.class), by));
    }

    private static SeenDirective seen(Tuple row) {
        return new SeenDirective(
                row.get("directive", Directive.class),
                new Sight(row.get(0, FileHead.class), is(row, "takesPart")),
                row.get("issuer", UnitName.class),
                row.get("office", UUID.class),
                is(row, "fansOut"),
                is(row, "related"),
                new ClauseCount(row.get("clauses", Long.class), row.get("openClauses", Long.class)));
    }

    private static boolean is(Tuple row, String column) {
        return row.get(column, Boolean.class);
    }
}
