package vn.lienthong.search;

/** A piece of a text, which is one of the words looked for or stands between them. */
public record Piece(String text, boolean found) {}
