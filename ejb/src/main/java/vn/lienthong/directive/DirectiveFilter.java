package vn.lienthong.directive;

import java.util.Optional;

/**
 * Which directives a person wants to see.
 *
 * @param words found in number, symbol, summary or signer; tones and case do not matter; empty for no such wish
 * @param symbol exactly this one
 */
public record DirectiveFilter(Optional<DirectiveState> state, String words, Optional<String> symbol) {}
