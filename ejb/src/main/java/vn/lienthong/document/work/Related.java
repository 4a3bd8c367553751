package vn.lienthong.document.work;

import java.util.UUID;

/** The case file on the other side, as a page names it. */
public record Related(UUID id, String title) {}
