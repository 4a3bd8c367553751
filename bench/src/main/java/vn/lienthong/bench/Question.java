package vn.lienthong.bench;

/** Something that a page asks of the database; answered anew each time. */
record Question(String name, Runnable ask) {}
