package vn.lienthong.directive.lineage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Where a directive comes from and what came of it, as far as the person may see the other documents. */
@Stateless
public class ViewingLineage {

    /** So many steps away are shown. */
    private static final int DEEPEST = 4;

    @Inject
    Lineages lineages;

    @Inject
    Visibility visibility;

    /**
     * What it names itself, with what that names, and so on.
     *
     * @throws NotFound when the person may not see the directive
     */
    public List<LineageRow> earlier(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        var rows = new ArrayList<LineageRow>();
        earlier(directiveId, 1, rows, new HashSet<>(Set.of(directiveId)), by);
        return rows;
    }

    private void earlier(UUID from, int depth, List<LineageRow> rows, Set<UUID> known, Actor by) {
        for (var each : lineages.upwards(from)) {
            var document = earlierDocument(each, by);
            document.ifPresent(shown -> rows.add(new LineageRow(each.id(), depth, each.kind(), false, shown)));
            var other = each.otherId().filter(id -> document.isPresent() && depth < DEEPEST && known.add(id));
            other.ifPresent(id -> earlier(id, depth + 1, rows, known, by));
        }
    }

    /** Which later documents name it, and which name those. */
    public List<LineageRow> later(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        var rows = new ArrayList<LineageRow>();
        later(directiveId, 1, rows, new HashSet<>(Set.of(directiveId)), by);
        return rows;
    }

    private void later(UUID from, int depth, List<LineageRow> rows, Set<UUID> known, Actor by) {
        for (var each : lineages.downwards(from)) {
            var document = seen(each.directiveId(), by);
            document.ifPresent(shown -> rows.add(new LineageRow(each.id(), depth, each.kind(), true, shown)));
            if (document.isPresent() && depth < DEEPEST && known.add(each.directiveId())) {
                later(each.directiveId(), depth + 1, rows, known, by);
            }
        }
    }

    /** What is outside was cited in words that whoever reads the directive may read. */
    private Optional<RelatedDocument> earlierDocument(Lineage each, Actor by) {
        return each.otherId().isPresent() ? seen(each.otherId().get(), by) : Optional.of(outside(each.other()));
    }

    private static RelatedDocument outside(NamedDocument named) {
        return new RelatedDocument(null, named.symbol(), named.signedOn().orElse(null), named.issuer(), null);
    }

    private Optional<RelatedDocument> seen(UUID directiveId, Actor by) {
        return visibility.sees(directiveId, by) ? lineages.document(directiveId) : Optional.empty();
    }
}
