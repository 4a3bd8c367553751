package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.matter.ExtendingMatter;
import vn.lienthong.web.casefile.DecisionForm;

/** A head gives the matter more time. */
@Named
@RequestScoped
public class ExtendMatterForm extends DecisionForm {

    @Inject
    ExtendingMatter extending;

    private LocalDate until;

    public String extend() {
        extending.extend(subject(), until, getReason(), by());
        return told("matter", "matter.extended");
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
