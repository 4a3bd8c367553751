package vn.lienthong.web.export;

import java.util.List;

/** A table with what stands above it. */
record Report(String title, List<String> notes, List<Column> columns) {}
