package vn.lienthong.directive.lineage;

import java.util.UUID;

/**
 * A line of the lineage.
 *
 * @param id of the relation
 * @param depth how many steps away, from 1
 * @param later whether the document came after and names this one
 */
public record LineageRow(UUID id, int depth, LineageKind kind, boolean later, RelatedDocument document) {}
