package vn.lienthong.document;

import java.util.UUID;
import vn.lienthong.organization.Post;

/**
 * Who has to do with a document: where it is drafted, who checks its form, and the clerk who numbers it.
 *
 * @param draftingUnitId the unit whose head checks the content
 * @param clerk who numbers and issues it
 */
record DraftingDesk(UUID draftingUnitId, UUID drafterPostId, UUID formCheckPostId, Post clerk) {}
