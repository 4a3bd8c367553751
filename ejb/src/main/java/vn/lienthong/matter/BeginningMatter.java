package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.casefile.Participation;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FilledForm;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ChoosingModel;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** A person begins a matter that follows what administrators drew, with the data of its start form. */
@Stateless
public class BeginningMatter {

    private static final int LONGEST_TITLE = 300;

    @Inject
    ChoosingModel models;

    @Inject
    DrawnSteps steps;

    @Inject
    StepForms forms;

    @Inject
    Beginners beginners;

    @Inject
    Matters matters;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** What the person may begin, for each agency they act for; nothing for who holds no post. */
    public List<StartForm> flows(Actor by) {
        return beginners.seats(by).stream()
                .flatMap(seat -> models.startable(seat.agencyId()).stream()
                        .map(model -> new StartForm(model, seat.agencyId(), Optional.empty())))
                .toList();
    }

    /**
     * What to fill in; of a unit that has a variant, the variant's.
     *
     * @param unitId empty for the person's own agency
     * @throws NotFound when no such flow can be begun
     */
    public StartForm form(String flow, Optional<UUID> unitId, Actor by) {
        var unit = beginners.seat(unitId, by).agencyId();
        var model = models.startable(flow, unit);
        return new StartForm(model, unit, schema(model));
    }

    private Optional<String> schema(ModelInForce model) {
        return forms.schema(steps.beginning(model.key(), model.version()), model.key(), model.version());
    }

    /** @throws BusinessRuleViolation {@link MatterRule#NO_POST} for who may begin nothing at all */
    public void requirePost(Actor by) {
        beginners.seat(Optional.empty(), by);
    }

    /**
     * @return the id of the matter
     * @throws BusinessRuleViolation {@link MatterRule}; what does not fit the form; what is wrong with a file; {@link
     *     vn.lienthong.worklist.WorkItemRule#NO_SUCH_POST} when the first step waits for nobody
     * @throws NotFound when no such flow can be begun
     */
    public UUID begin(BeginMatter command, List<Upload> files, Actor by) {
        var seat = beginners.seat(command.unitId(), by);
        var model = models.startable(command.flow(), seat.agencyId());
        var title = title(command.title());
        requireToCome(command.dueOn());
        var data = forms.accept(schema(model), command.data(), files);
        var author = new Participation(ParticipantRole.ISSUER, seat.agencyId(), seat.postId());
        var file = opened(model, title, data, author);
        file.dueOn(command.dueOn().orElse(null));
        matters.add(new Matter(file, model, author, data, by, clock.instant()));
        var entry = timeline.note(file.id(), TimelineEvent.BEGUN, model.name(), by);
        var step = Submission.SubmittedStep.of(steps.beginning(model.key(), model.version()), model.version());
        var filled = new FilledForm(data, true);
        matters.add(new Submission(entry, step, filled, Submission.Decided.BEGUN, by, clock.instant()));
        attachments.keep(entry, files, by);
        follow(model, file);
        return file.id();
    }

    /** A step of a matter begins another flow for the same unit and post, with what is known. */
    public void beginFrom(UUID other, String flow) {
        var before = matters.get(other);
        var model = models.startable(flow, before.unitId());
        var author = new Participation(ParticipantRole.ISSUER, before.unitId(), before.postId());
        var file = opened(model, model.name() + " – " + caseFiles.get(other).title(), before.facts(), author);
        matters.add(new Matter(file, model, author, before.facts(), Actor.system(), clock.instant()).from(before));
        timeline.note(file.id(), TimelineEvent.BEGUN, model.name());
        timeline.note(other, TimelineEvent.RELATED, "%s: %s".formatted(file.number(), model.name()));
        follow(model, file);
    }

    private CaseFile opened(ModelInForce model, String title, FormData data, Participation author) {
        var file = caseFiles.open(CaseFileKind.MATTER, title, MatterWords.of(model.name(), "", data));
        file.involve(author.role(), author.unitId(), author.postId());
        return file;
    }

    /** What was filled in was checked against a version; if another came into force meanwhile, it is filled in anew. */
    private void follow(ModelInForce model, CaseFile file) {
        processes.start(model.key(), file.id());
        file.process().filter(process -> process.version() != model.version()).ifPresent(process -> {
            throw new BusinessRuleViolation(MatterRule.FLOW_CHANGED);
        });
    }

    private static String title(String typed) {
        if (typed.isBlank()) {
            throw new BusinessRuleViolation(MatterRule.TITLE_REQUIRED);
        }
        if (typed.strip().length() > LONGEST_TITLE) {
            throw new BusinessRuleViolation(MatterRule.TITLE_TOO_LONG, LONGEST_TITLE);
        }
        return typed.strip();
    }

    private void requireToCome(Optional<LocalDate> dueOn) {
        if (dueOn.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            throw new BusinessRuleViolation(MatterRule.DAY_GONE_BY);
        }
    }
}
