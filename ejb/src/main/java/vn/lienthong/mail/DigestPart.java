package vn.lienthong.mail;

import java.util.List;
import vn.lienthong.worklist.WorkListRow;

/** How many items of one kind there are, and the first of them. */
public record DigestPart(long total, List<WorkListRow> first) {}
