package vn.lienthong.matter.form;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.lienthong.rule.BusinessRuleViolation;

/** What was filled in does not fit the form; it says so for every field, and as a broken rule for the first of them. */
@ApplicationException(rollback = true)
public class FormRefused extends BusinessRuleViolation {

    private final transient List<FieldFault> faults;

    FormRefused(List<FieldFault> faults) {
        super(faults.get(0).rule(), faults.get(0).arguments().toArray());
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
