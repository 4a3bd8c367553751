package vn.lienthong.workflows.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import vn.lienthong.assignment.question.RemindingOfQuestion;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;

/** What the model of a question asks of the program: to remind of the answer. */
@Dependent
@Named("questionSteps")
class QuestionSteps implements Steps {

    @Inject
    RemindingOfQuestion reminding;

    /** As the engine's timers take it. */
    @Step
    Date remindAt(UUID errand) {
        return Date.from(reminding.at(errand));
    }

    @Step
    void remind(UUID errand) {
        reminding.remind(errand);
    }
}
