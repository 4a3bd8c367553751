package vn.lienthong.importing;

/** What an imported line changes: the value of a column, or who holds a post. */
public record Difference(String column, String before, String after) {}
