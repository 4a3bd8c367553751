package vn.lienthong.directive;

import java.util.Optional;
import java.util.UUID;

/**
 * A directive is to bear this number and symbol; whoever gives such numbers may refuse it, in the same transaction.
 *
 * @param source the case file of the document that it gives the work of; empty for one that was typed off paper
 */
public record SymbolClaimed(UUID directiveId, DirectiveDetails details, Optional<UUID> source) {}
