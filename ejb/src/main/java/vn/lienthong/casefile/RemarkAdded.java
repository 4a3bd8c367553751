package vn.lienthong.casefile;

import java.util.UUID;
import vn.lienthong.organization.Actor;

/** Somebody said something in a case file; who hears it may still refuse it. */
public record RemarkAdded(UUID caseFileId, String text, Actor by) {}
