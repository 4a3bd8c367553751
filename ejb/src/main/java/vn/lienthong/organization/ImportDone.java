package vn.lienthong.organization;

import vn.lienthong.importing.ImportReport;

/** Event: somebody imported a file of what the system stands on. */
public record ImportDone(Actor by, String subject, ImportReport report) {}
