package vn.lienthong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEntry;
import vn.lienthong.matter.form.FilledForm;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep;

/** What a person handed in at a step, as it was then. It never changes. */
@Entity
@Table(name = "matter_submission")
class Submission {

    @Id
    private UUID id;

    /** In which order they came: given by the database. */
    @Column(insertable = false, updatable = false)
    private Long seq;

    @Column(name = "matter_id")
    private UUID matterId;

    /** The line of the history that tells of it. */
    @Column(name = "entry_id")
    private UUID entryId;

    private String step;

    @Column(name = "step_name")
    private String stepName;

    private String form;

    @Column(name = "model_version")
    private int modelVersion;

    private String data;

    /** Whether its form was left unfinished, as the decision allowed. */
    private boolean unfinished;

    private String decision;

    @Column(name = "decision_label")
    private String decisionLabel;

    private String reason;

    @Column(name = "by_id")
    private UUID byId;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected Submission() {}

    Submission(TimelineEntry entry, SubmittedStep step, FilledForm filled, Decided decided, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.matterId = entry.caseFileId();
        this.entryId = entry.id();
        this.step = step.id();
        this.stepName = step.name();
        this.form = step.form();
        this.modelVersion = step.modelVersion();
        this.data = filled.data().json();
        this.unfinished = !filled.whole();
        this.decision = decided.word();
        this.decisionLabel = decided.label();
        this.reason = decided.reason();
        this.byId = by.officialId();
        this.byName = by.name();
        this.at = at;
    }

    /** @param form empty for a step without one */
    record SubmittedStep(String id, String name, String form, int modelVersion) {

        static SubmittedStep of(DrawnStep drawn, int modelVersion) {
            return new SubmittedStep(drawn.id(), drawn.name(), drawn.form().orElse(""), modelVersion);
        }
    }

    /** @param key empty for a step without one */
    record SubmittedForm(String key, int modelVersion) {}

    /** @param word empty where a matter was begun */
    record Decided(String word, String label, String reason) {

        static final Decided BEGUN = new Decided("", "", "");
    }

    /** Whether the person handed over work here, and did not decide about another's. */
    boolean isWorkOf(Actor actor) {
        return DrawnStep.Way.DONE.equals(decision) && actor.officialId().equals(byId);
    }

    SubmittedForm submittedForm() {
        return new SubmittedForm(form, modelVersion);
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    String step() {
        return step;
    }

    String stepName() {
        return stepName;
    }

    FormData data() {
        return FormData.parse(data);
    }

    boolean unfinished() {
        return unfinished;
    }

    String decision() {
        return decision;
    }

    String decisionLabel() {
        return decisionLabel;
    }

    String reason() {
        return reason;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
