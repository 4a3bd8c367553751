package vn.lienthong.bench.pages;

/** A page that is looked at: its name in the table and its address in the application. */
record Page(String name, String path) {}
