package vn.lienthong.overview;

/** One number of the trend. */
public record Point(Movement movement, ReportMonth month) {}
