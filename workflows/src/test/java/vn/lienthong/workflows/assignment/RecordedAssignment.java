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
        var steps = new AssignmentSteps();
        steps.fanningOut = fanOut;
        steps.lights = lights;
        steps.asking = asking;
        return steps;
    }
}
