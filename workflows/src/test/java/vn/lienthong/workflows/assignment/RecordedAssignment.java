package vn.lienthong.workflows.assignment;

import vn.lienthong.workflows.step.Steps;

/** The steps of an assignment as models call them, with what they reach replaced. */
public class RecordedAssignment {

    private RecordedAssignment() {}

    public static Steps steps() {
        return steps(new RecordedFanOut(), new RecordedLights());
    }

    /** Of an assignment that so many units have to get a part of. */
    public static Steps stepsForUnits(int units) {
        var fanOut = new RecordedFanOut();
        fanOut.missing = units;
        return steps(fanOut, new RecordedLights());
    }

    static Steps steps(RecordedFanOut fanOut, RecordedLights lights) {
        return steps(fanOut, lights, new RecordedAsking());
    }

    static Steps steps(RecordedFanOut fanOut, RecordedLights lights, RecordedAsking asking) {
        return steps(fanOut, lights, asking, new RecordedRhythm());
    }

    static Steps steps(RecordedRhythm rhythm) {
        return steps(new RecordedFanOut(), new RecordedLights(), new RecordedAsking(), rhythm);
    }

    private static Steps steps(
            RecordedFanOut fanOut, RecordedLights lights, RecordedAsking asking, RecordedRhythm rhythm) {
        var steps = new AssignmentSteps();
        steps.fanningOut = fanOut;
        steps.lights = lights;
        steps.asking = asking;
        steps.rhythm = rhythm;
        return steps;
    }
}
