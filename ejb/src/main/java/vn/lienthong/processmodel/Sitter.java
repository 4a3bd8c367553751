package vn.lienthong.processmodel;

import java.time.Instant;

/**
 * A person who has the drawing of a model open to change it.
 *
 * @param since when they opened it
 */
public record Sitter(String name, Instant since) {}
