package vn.lienthong.overview;

/** A place in the ranking; several units may share one. */
public record Place(int number, OnTime onTime) {}
