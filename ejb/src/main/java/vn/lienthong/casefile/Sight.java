package vn.lienthong.casefile;

/**
 * A case file that a person may see.
 *
 * @param takesPart whether they may add something and not only read
 */
public record Sight(FileHead file, boolean takesPart) {}
