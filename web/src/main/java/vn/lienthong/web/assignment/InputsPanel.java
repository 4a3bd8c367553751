package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.input.AnsweringInput;
import vn.lienthong.assignment.input.GivenInput;
import vn.lienthong.assignment.input.InputRow;
import vn.lienthong.assignment.input.InputState;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** What the coordinating units gave to the assignment of the page; the lead takes it up or answers it here. */
@Named("inputs")
@RequestScoped
public class InputsPanel {

    @Inject
    AssignmentPage page;

    @Inject
    AnsweringInput answering;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String remark = "";
    private String reason = "";

    public List<InputRow> getRows() {
        return page.getReading().inputs();
    }

    /** Null where a unit gave none. */
    public GivenInput given(InputRow row) {
        return row.given().orElse(null);
    }

    /** Whether the person is to say what becomes of it. */
    public boolean answerable(InputRow row) {
        return row.state() == InputState.GIVEN && page.getReading().may(PossibleAction.ANSWER_INPUTS);
    }

    public String takeUp(UUID input) {
        answering.takeUp(input, remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "inputs.settled");
    }

    public String answer(UUID input) {
        answering.answer(input, reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "inputs.settled");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
