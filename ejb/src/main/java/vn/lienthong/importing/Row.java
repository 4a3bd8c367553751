package vn.lienthong.importing;

/** What a line says, and where it stands in the file. */
public record Row<T>(int line, T content) {}
