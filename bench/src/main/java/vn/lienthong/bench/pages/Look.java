package vn.lienthong.bench.pages;

/** Something that is looked at again and again: its name in the table and how to look. */
record Look(String name, Runnable look) {}
