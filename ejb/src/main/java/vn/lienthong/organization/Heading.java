package vn.lienthong.organization;

import java.util.Optional;

/**
 * In whose name a paper is written.
 *
 * @param superior the agency above, which papers name first
 * @param place where it is written
 */
public record Heading(Optional<String> superior, String agency, String place) {}
