package vn.lienthong.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.matter.CancellingMatter;
import vn.lienthong.web.casefile.DecisionForm;

/** Whoever began the matter takes it back. */
@Named
@RequestScoped
public class CancelMatterForm extends DecisionForm {

    @Inject
    CancellingMatter cancelling;

    public String cancel() {
        cancelling.cancel(subject(), getReason(), by());
        return told("matter", "matter.cancelled");
    }
}
