package vn.lienthong.casefile;

import java.util.UUID;

/** The matter has ended, in whatever way; what went on beside its process has to end as well. */
public record CaseFileClosed(UUID caseFileId) {}
