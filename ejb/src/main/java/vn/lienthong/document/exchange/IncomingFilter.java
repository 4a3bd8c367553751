package vn.lienthong.document.exchange;

import java.util.Optional;

/**
 * Which incoming documents a person wants to see.
 *
 * @param words found in number, symbol or summary; tones and case do not matter; empty for no such wish
 */
public record IncomingFilter(Optional<ExchangeCode> code, String words) {}
