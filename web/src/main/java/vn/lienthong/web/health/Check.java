package vn.lienthong.web.health;

/** The state of one part. */
record Check(String name, Status status) {}
