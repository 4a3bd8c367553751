package vn.lienthong.directive;

import java.util.UUID;

/** A directive that may still be mended, as its author left it. */
public record DraftedDirective(UUID id, long version, DirectiveDetails details) {}
