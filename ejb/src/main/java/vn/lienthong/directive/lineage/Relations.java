package vn.lienthong.directive.lineage;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The relations of a directive and of those that it is related to, so many steps away.
 *
 * @param documents those of them that the person may see
 */
record Relations(List<Lineage> all, Map<UUID, RelatedDocument> documents) {

    /** So many steps away are shown. */
    static final int DEEPEST = 4;

    List<LineageRow> earlierThan(UUID directiveId) {
        var rows = new ArrayList<LineageRow>();
        var upwards = all.stream().collect(groupingBy(Lineage::directiveId));
        earlier(directiveId, 1, upwards, rows, new HashSet<>(Set.of(directiveId)));
        return rows;
    }

    private void earlier(
            UUID from, int depth, Map<UUID, List<Lineage>> upwards, List<LineageRow> rows, Set<UUID> known) {
        for (var each : upwards.getOrDefault(from, List.of())) {
            var document = earlierDocument(each);
            document.ifPresent(shown -> rows.add(new LineageRow(each.id(), depth, each.kind(), false, shown)));
            each.otherId()
                    .filter(id -> document.isPresent() && depth < DEEPEST && known.add(id))
                    .ifPresent(id -> earlier(id, depth + 1, upwards, rows, known));
        }
    }

    List<LineageRow> laterThan(UUID directiveId) {
        var rows = new ArrayList<LineageRow>();
        var downwards = all.stream()
                .filter(each -> each.otherId().isPresent())
                .collect(groupingBy(each -> each.otherId().get()));
        later(directiveId, 1, downwards, rows, new HashSet<>(Set.of(directiveId)));
        return rows;
    }

    private void later(
            UUID from, int depth, Map<UUID, List<Lineage>> downwards, List<LineageRow> rows, Set<UUID> known) {
        for (var each : downwards.getOrDefault(from, List.of())) {
            var document = Optional.ofNullable(documents.get(each.directiveId()));
            document.ifPresent(shown -> rows.add(new LineageRow(each.id(), depth, each.kind(), true, shown)));
            if (document.isPresent() && depth < DEEPEST && known.add(each.directiveId())) {
                later(each.directiveId(), depth + 1, downwards, rows, known);
            }
        }
    }

    /** What is outside was cited in words that whoever reads the directive may read. */
    private Optional<RelatedDocument> earlierDocument(Lineage each) {
        return each.otherId().isPresent()
                ? Optional.ofNullable(documents.get(each.otherId().get()))
                : Optional.of(outside(each.other()));
    }

    private static RelatedDocument outside(NamedDocument named) {
        return new RelatedDocument(null, named.symbol(), named.signedOn().orElse(null), named.issuer(), null);
    }
}
