package vn.lienthong.directive.lineage;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.directive.DirectiveState;

/**
 * A document in the lineage of a directive.
 *
 * @param id null for a document outside
 * @param summary what it is about; of a document outside, who issued it
 * @param state null for a document outside
 */
public record RelatedDocument(UUID id, String symbol, LocalDate signedOn, String summary, DirectiveState state) {}
