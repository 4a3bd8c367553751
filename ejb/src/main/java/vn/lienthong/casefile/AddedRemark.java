package vn.lienthong.casefile;

import java.util.List;
import java.util.UUID;

/** A remark as it now stands in the history, with the files that it brought. */
public record AddedRemark(UUID id, List<AttachmentRow> files) {}
