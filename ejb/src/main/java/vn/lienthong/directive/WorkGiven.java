package vn.lienthong.directive;

import java.util.UUID;
import vn.lienthong.organization.Actor;

/**
 * A directive that gives the work of a document kept here was issued.
 *
 * @param source the document's case file
 */
public record WorkGiven(UUID source, UUID directiveId, Actor by) {}
