package vn.lienthong.assignment.passing;

import java.util.List;
import vn.lienthong.assignment.Brief;
import vn.lienthong.organization.UnitChoice;

/**
 * What a sub-assignment starts from.
 *
 * @param cap until when it may last
 * @param possibleLeads who may get it
 */
public record Parent(Brief brief, DeadlineCap cap, List<UnitChoice> possibleLeads) {}
