package vn.lienthong.web.export;

/** A line of what is known about a matter. */
record Fact(String name, String value) {}
