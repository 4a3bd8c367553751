package vn.lienthong.casefile;

import java.time.LocalDate;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.SigningCapacity;

/**
 * In which capacity somebody acted, as the history tells it.
 *
 * @param capacity null when they acted in their own name
 * @param post for which they acted; null when they acted from their own
 * @param decisionNumber of the written decision behind it, null where there is none
 */
public record ActedFor(SigningCapacity capacity, PostTitle post, String decisionNumber, LocalDate decisionDate) {}
