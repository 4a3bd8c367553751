package vn.lienthong.casefile;

import java.util.List;
import java.util.UUID;

/** What a case file asks of the process that carries it. Every call takes part in the caller's transaction. */
public interface Processes {

    /** Starts the newest version of the model for the case file, which then {@link CaseFile#follow follows} it. */
    void start(String model, UUID caseFileId);

    /**
     * Starts the newest version of the model at one of its steps of people, where a former version left the case file with nothing
     * that goes on; the case file then follows it.
     */
    void startAt(String model, UUID caseFileId, String step);

    /**
     * Starts the newest version of another model for the case file, beside the one that it follows: for what comes up on
     * the way and ends by itself. It is suspended, resumed and cancelled together with the other.
     */
    void startBeside(String model, UUID caseFileId);

    /** Ends what {@link #startBeside} started, wherever it stands; its waiting work items are withdrawn. */
    void endBeside(String model, UUID caseFileId, String reason);

    /** Starts one more of its kind beside the case file; its step of people waits for the post of the errand. */
    void startBeside(String model, UUID caseFileId, Errand errand);

    /** Ends that one errand, wherever it stands; nothing happens when it has ended already. */
    void endErrand(UUID caseFileId, UUID errand, String reason);

    /**
     * Takes the decision at a waiting step, and the process goes on to the next.
     *
     * @param stepRef names the waiting step, as it was given when its work item was opened
     * @param decision one of the words on the flows that leave the step, for example {@code APPROVED}
     */
    void proceed(String stepRef, String decision);

    /** Stops the process of the case file with its timers; nothing in it is decided until it is resumed. */
    void suspend(UUID caseFileId);

    /** Lets a suspended process go on; its timers are set anew. */
    void resume(UUID caseFileId);

    /** The deadline has moved: whatever in the process counts from it begins anew. */
    void deadlineMoved(UUID caseFileId);

    /** Ends the process of the case file wherever it stands; its waiting work items are withdrawn. */
    void cancel(UUID caseFileId, String reason);

    /**
     * Something happened that overrides whatever the case file waits for: waiting work items are withdrawn, and the process takes
     * the way that its model has for this event. What has no such way, ends.
     *
     * @param event as the model names it, for example {@code recall}
     */
    void interrupt(UUID caseFileId, String event);

    /** The drawing of a model and the same as a text outline. */
    ProcessDiagram diagram(String model, int version);

    /** The steps at which people act, in the newest version of every model. */
    List<ModelStep> stepsOfPeople();

    /** Whether timers and fan-outs are being carried out. */
    boolean running();
}
