package vn.lienthong.mention;

import java.util.Optional;

/**
 * A piece of a remark.
 *
 * @param unknown whether it is a sign with nobody behind it
 */
public record Piece(String text, Optional<Mentionable> person, boolean unknown) {}
