package vn.lienthong.web.extension;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.lienthong.assignment.extension.DecidingExtension;
import vn.lienthong.web.casefile.DecisionForm;

/** The assigner grants a later deadline, at first the day that was asked for, or refuses it. */
@Named
@RequestScoped
public class DecideExtensionForm extends DecisionForm {

    @Inject
    DecidingExtension deciding;

    @Inject
    ExtensionPanel extensions;

    private LocalDate until;
    private boolean typed;
    private boolean withParts;

    public String grant() {
        if (withParts) {
            return grantWithParts();
        }
        deciding.grant(item("decide-extension"), until, getRemark(), by());
        return told("assignment", "extension.granted", until);
    }

    private String grantWithParts() {
        var moved = deciding.grantWithParts(item("decide-extension"), until, getRemark(), by());
        return told("assignment", "extension.granted.parts", until, moved);
    }

    public String refuse() {
        deciding.refuse(item("decide-extension"), getReason(), by());
        return told("assignment", "extension.refused");
    }

    public LocalDate getUntil() {
        return typed || extensions.getOpen() == null
                ? until
                : extensions.getOpen().wanted();
    }

    public void setUntil(LocalDate until) {
        this.until = until;
        this.typed = true;
    }

    public boolean isWithParts() {
        return withParts;
    }

    public void setWithParts(boolean withParts) {
        this.withParts = withParts;
    }
}
