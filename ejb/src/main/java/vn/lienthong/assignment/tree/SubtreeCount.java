package vn.lienthong.assignment.tree;

import java.util.UUID;

/** How many assignments lie below one, counted on their own. */
record SubtreeCount(UUID top, long count) {}
