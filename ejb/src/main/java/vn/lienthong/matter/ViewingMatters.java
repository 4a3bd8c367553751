package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.processmodel.ModelNames;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.WorkItems;

/** A person looks at matters, or at one. */
@Stateless
public class ViewingMatters {

    private static final int AT_ONCE = 200;

    @Inject
    Matters matters;

    @Inject
    MatterQueries queries;

    @Inject
    MatterFields fields;

    @Inject
    StepForms forms;

    @Inject
    DrawnSteps steps;

    @Inject
    ModelNames names;

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    MatterPolicy policy;

    @Inject
    Clock clock;

    public List<MatterRow> page(MatterFilter filter, int first, int size, Actor by) {
        return queries.page(filter, today(), first, size, by);
    }

    public long count(MatterFilter filter, Actor by) {
        return queries.count(filter, today(), by);
    }

    /** How many there are of each flow and unit. */
    public List<MatterFigures> figures(Actor by) {
        return queries.figures(today(), by);
    }

    /** All of a flow, newest first, a few at a time, for a list that is taken out. */
    public void each(MatterFilter filter, Actor by, Consumer<MatterRow> to) {
        var first = 0;
        List<MatterRow> some;
        do {
            some = page(filter, first, AT_ONCE, by);
            some.forEach(to);
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
    }

    /** The fields of a flow's forms, in the order in which they come up. */
    public List<FormField> fieldsOf(String flow) {
        return fields.ofNewest(flow);
    }

    /** @throws NotFound when there is none that the person may see */
    public MatterView view(UUID id, Actor by) {
        visibility.require(Matter.class, id, by);
        var matter = matters.get(id);
        var file = caseFiles.get(id);
        var submissions = matters.submissions(id);
        var used = fields.usedIn(submissions, matter.model());
        return new MatterView(
                id,
                file.number(),
                file.title(),
                new ModelInForce(matter.model(), names.of(matter.model()), version(matter, file)),
                units.get(matter.unitId()).bothNames(),
                posts.get(matter.postId()).bothTitles(),
                matter.begunByName(),
                matter.begunAt(),
                matter.state(),
                matter.endedAt(),
                matter.endReason(),
                matter.reference(),
                file.dueOn(),
                matter.begunFrom().filter(other -> visibility.sees(other, by)),
                known(matter, submissions, used),
                submissions.stream().map(each -> row(each, used.get(each.id()))).toList(),
                matter.state() == MatterState.OPEN && by.holds(matter.postId(), id),
                matter.firstDueOn(),
                policy.mayExtend(matter, by),
                queries.begunFrom(id, by));
    }

    /** Of the model; it may have moved on since it was begun. */
    private static int version(Matter matter, CaseFile file) {
        return file.process().map(ProcessRef::version).orElseGet(matter::modelVersion);
    }

    /** In the order in which it was filled in; what no form asks for any more comes last under its key. */
    private List<FactRow> known(Matter matter, List<Submission> submissions, Map<UUID, UsedForm> used) {
        var asked = new LinkedHashMap<String, FormField>();
        submissions.forEach(each -> used.get(each.id()).fields().forEach(field -> asked.put(field.key(), field)));
        return fields.rows(asked.values(), matter.facts());
    }

    private SubmissionRow row(Submission submission, UsedForm used) {
        return new SubmissionRow(
                submission.id(),
                submission.stepName(),
                submission.decisionLabel(),
                submission.reason(),
                submission.byName(),
                submission.at(),
                used.schema(),
                submission.data().json(),
                submission.unfinished(),
                fields.rows(used.fields(), submission.data()));
    }

    /**
     * What a step that waits asks for, filled in with what is known and with what was left unfinished at the same step. Whether it waits for this person is asked when they decide.
     *
     * @throws NotFound when there is no such step that the person may see
     */
    public OpenStep step(UUID workItem, Actor by) {
        var item = workItems.find(workItem).orElseThrow(() -> new NotFound(OpenStep.class, workItem));
        visibility.require(Matter.class, item.caseFileId(), by);
        var matter = matters.get(item.caseFileId());
        var step = steps.step(item.model(), item.modelVersion(), item.step());
        var schema = forms.schema(step, item.model(), item.modelVersion());
        var asked = forms.fields(schema).stream().map(FormField::key).toList();
        var known = new LinkedHashMap<String, Object>();
        matter.facts().values().entrySet().stream()
                .filter(fact -> asked.contains(fact.getKey()))
                .forEach(fact -> known.put(fact.getKey(), fact.getValue()));
        matters.lastOf(matter.id(), step.id())
                .filter(Submission::unfinished)
                .ifPresent(begun -> known.putAll(begun.data().values()));
        return new OpenStep(workItem, step, schema, new FormData(known).json());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
