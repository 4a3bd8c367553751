package vn.lienthong.assignment.input;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.organization.UnitName;

/**
 * What a coordinating unit has to do with the work.
 *
 * @param dueOn until when its input is waited for; null where the work has no deadline
 * @param given absent as long as it gave none
 */
public record InputRow(UnitName unit, InputState state, LocalDate dueOn, Optional<GivenInput> given) {}
