package vn.lienthong.reorganization;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;

/**
 * Work of a post that another person does for a time.
 *
 * @param ends whether it ends with the post; otherwise it goes on with it
 */
public record DelegationRow(UUID id, PostTitle post, String delegate, LocalDate until, boolean ends) {}
