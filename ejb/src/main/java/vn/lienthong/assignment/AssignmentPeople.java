package vn.lienthong.assignment;

import java.util.Optional;

/**
 * Who answers for an assignment.
 *
 * @param handler the officer and the post, as far as named
 * @param author who entered it and confirms its completion
 */
public record AssignmentPeople(Optional<PostView> handler, PostView author) {}
