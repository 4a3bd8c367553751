package vn.lienthong.workflows.matter;

import static vn.lienthong.processmodel.ParameterKind.DATE_FIELD;
import static vn.lienthong.processmodel.ParameterKind.DAYS;
import static vn.lienthong.processmodel.ParameterKind.MODEL;
import static vn.lienthong.processmodel.ParameterKind.PERFORMER;
import static vn.lienthong.processmodel.ParameterKind.TEXT;
import static vn.lienthong.processmodel.ParameterKind.UNITS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import vn.lienthong.matter.AskingUnits;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.NumberingMatter;
import vn.lienthong.matter.TellingOfMatter;
import vn.lienthong.matter.TimingMatter;
import vn.lienthong.matter.work.AssigningFromMatter;
import vn.lienthong.workflows.step.OfCaseFile;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;
import vn.lienthong.workflows.step.Written;

/** What drawn models may ask of the program. The words for administrators stand in the bundles under the same names. */
@Dependent
@Named("matterSteps")
class MatterSteps implements Steps {

    @Inject
    TellingOfMatter telling;

    @Inject
    NumberingMatter numbering;

    @Inject
    BeginningMatter beginning;

    @Inject
    AskingUnits asking;

    @Inject
    TimingMatter timing;

    @Inject
    AssigningFromMatter assigning;

    @Step
    void notify(
            @OfCaseFile UUID caseFile,
            @Written(name = "performer", kind = PERFORMER) String performer,
            @Written(name = "text", kind = TEXT) String text) {
        telling.notify(caseFile, performer, text);
    }

    @Step
    void escalate(
            @OfCaseFile UUID caseFile,
            @Written(name = "performer", kind = PERFORMER) String performer,
            @Written(name = "text", kind = TEXT) String text) {
        telling.escalate(caseFile, performer, text);
    }

    @Step
    void number(@OfCaseFile UUID caseFile, @Written(name = "series", kind = TEXT) String series) {
        numbering.number(caseFile, series);
    }

    @Step
    void begin(@OfCaseFile UUID caseFile, @Written(name = "model", kind = MODEL) String model) {
        beginning.beginFrom(caseFile, model);
    }

    /** The office gets a draft; the unit of the performer is to lead the work. */
    @Step
    void assign(
            @OfCaseFile UUID caseFile,
            @Written(name = "performer", kind = PERFORMER) String performer,
            @Written(name = "title", kind = TEXT) String title,
            @Written(name = "days", kind = DAYS) int days) {
        assigning.assign(caseFile, performer, title, days);
    }

    /** As the engine's timers take it. */
    @Step
    Date afterDays(@OfCaseFile UUID caseFile, @Written(name = "days", kind = DAYS) int days) {
        return Date.from(timing.inWorkingDays(days));
    }

    @Step
    Date afterDeadline(@OfCaseFile UUID caseFile, @Written(name = "days", kind = DAYS) int days) {
        return Date.from(timing.afterDeadline(caseFile, days));
    }

    @Step
    Date onDayOf(@OfCaseFile UUID caseFile, @Written(name = "field", kind = DATE_FIELD) String field) {
        return Date.from(timing.onDayOf(caseFile, field));
    }

    @Step
    List<String> communes(@OfCaseFile UUID caseFile) {
        return texts(asking.communes(caseFile));
    }

    @Step
    List<String> departments(@OfCaseFile UUID caseFile) {
        return texts(asking.departments(caseFile));
    }

    @Step
    List<String> units(@OfCaseFile UUID caseFile, @Written(name = "units", kind = UNITS) String codes) {
        return texts(asking.named(caseFile, codes));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
