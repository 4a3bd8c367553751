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
            , d, u.name, o.agencyId,
                case when exists (select 1 from Assignment g join g.recipients r where g.directiveId = d.id and g.parentId is null)
                    then true else false end,
                case when exists (select 1 from Lineage n where n.directiveId = d.id or n.otherId = d.id)
                    then true else false end,\s"""
            + ClauseCount.ALL + ", " + ClauseCount.OPEN + """
            from CaseFile x join Directive d on d.id = x.id join Unit u on u.id = d.issuerUnitId
                join Post q on q.id = d.authorPostId join q.unit o
            where x.id = :id""";

    @Inject
    EntityManager entities;

    @Inject
    Visibility visibility;

    /** @throws NotFound when there is none that the person may see */
    public SeenDirective look(UUID id, Actor by) {
        var found = entities.createQuery(LOOK, Tuple.class)
                .setParameter("id", id)
                .setParameter("scopes", by.scopeIds().toArray(UUID[]::new))
                .setParameter("agencies", by.agencyIds().toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
        visibility.require(Directive.class, id, found.filter(row -> is(row, 1)).isPresent(), by);
        return found.map(SeenDirectives::seen).orElseThrow(() -> new NotFound(Directive.class, id));
    }

    private static SeenDirective seen(Tuple row) {
        return new SeenDirective(
                row.get(3, Directive.class),
                new Sight(row.get(0, FileHead.class), is(row, 2)),
                row.get(4, UnitName.class),
                row.get(5, UUID.class),
                is(row, 6),
                is(row, 7),
                new ClauseCount(row.get(8, Long.class), row.get(9, Long.class)));
    }

    private static boolean is(Tuple row, int column) {
        return row.get(column, Boolean.class);
    }
}
