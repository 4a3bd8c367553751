package vn.lienthong.web.api;

import jakarta.ws.rs.core.UriInfo;
import vn.lienthong.overview.Selection;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.overview.SelectionReader;
import vn.lienthong.web.overview.UnreadableParameter;

/** Which assignments an address asks for. */
final class Asked {

    static final String FRAME = "from, to: days; basis: ISSUED, DUE or UNDER_WAY, what makes an assignment belong to"
            + " them; tier: PROVINCE or COMMUNE; unit, directive: ids";

    private Asked() {}

    /** @throws BusinessRuleViolation {@link ApiRule#FIELD_UNKNOWN_VALUE} */
    static Selection by(UriInfo address) {
        try {
            return new SelectionReader(address.getQueryParameters()::getFirst).selection();
        } catch (UnreadableParameter e) {
            throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, e.name(), e.value());
        }
    }
}
