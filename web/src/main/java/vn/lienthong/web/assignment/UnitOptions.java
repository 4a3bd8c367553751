package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.organization.ChoosingUnits;
import vn.lienthong.organization.UnitChoice;

/** The agencies that a form offers, read once per page. */
@Named
@RequestScoped
public class UnitOptions {

    @Inject
    ChoosingUnits choosing;

    private List<UnitChoice> all = List.of();

    public List<UnitChoice> getAll() {
        if (all.isEmpty()) {
            all = choosing.agencies();
        }
        return all;
    }
}
