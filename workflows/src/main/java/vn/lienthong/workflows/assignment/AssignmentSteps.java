package vn.lienthong.workflows.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.RaisingLights;
import vn.lienthong.assignment.checkin.KeepingRhythm;
import vn.lienthong.assignment.input.AskingForInput;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;

/**
 * What the model of an assignment asks of the program: handing on to many units, asking the coordinating ones, the lights around
 * its deadline, and the rhythm of standing work.
 */
@Dependent
@Named("assignmentSteps")
class AssignmentSteps implements Steps {

    @Inject
    FanningOut fanningOut;

    @Inject
    AskingForInput asking;

    @Inject
    RaisingLights lights;

    @Inject
    KeepingRhythm rhythm;

    @Step
    boolean fansOut(UUID caseFile) {
        return fanningOut.fansOut(caseFile);
    }

    /** @return how many units still wait for their part */
    @Step
    int fanOutNextBatch(UUID caseFile) {
        return fanningOut.nextBatch(caseFile);
    }

    /** @return the units that coordinate, each of which is asked for its input */
    @Step
    List<String> coordinatingUnits(UUID caseFile) {
        return asking.coordinatingUnits(caseFile).stream().map(UUID::toString).toList();
    }

    @Step
    boolean hasDeadline(UUID caseFile) {
        return lights.hasDeadline(caseFile);
    }

    /** As the engine's timers take it. */
    @Step
    Date lightAt(UUID caseFile, Light light) {
        return Date.from(lights.at(caseFile, light));
    }

    @Step
    void raiseLight(UUID caseFile, Light light) {
        lights.raise(caseFile, light);
    }

    @Step
    boolean standing(UUID caseFile) {
        return rhythm.standing(caseFile);
    }

    @Step
    void planCheckIn(UUID caseFile) {
        rhythm.plan(caseFile);
    }

    @Step
    Date checkInOpensAt(UUID caseFile) {
        return Date.from(rhythm.opensAt(caseFile));
    }

    @Step
    void openCheckIn(UUID caseFile) {
        rhythm.open(caseFile);
    }

    @Step
    Date checkInOverdueAt(UUID caseFile) {
        return Date.from(rhythm.overdueAt(caseFile));
    }

    @Step
    void warnOfCheckIn(UUID caseFile) {
        rhythm.warn(caseFile);
    }

    @Step
    Date checkInMissedAt(UUID caseFile) {
        return Date.from(rhythm.missedAt(caseFile));
    }

    @Step
    void missCheckIn(UUID caseFile) {
        rhythm.miss(caseFile);
    }
}
