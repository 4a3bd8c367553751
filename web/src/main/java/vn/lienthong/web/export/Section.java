package vn.lienthong.web.export;

/** A line of the table of contents: what begins on which page. */
record Section(String title, int page) {}
