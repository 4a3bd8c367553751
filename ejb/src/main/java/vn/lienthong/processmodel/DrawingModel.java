package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Draws models: a draft is kept as it is, right or wrong, and of two who change it at once the second is told. */
@Stateless
public class DrawingModel {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelSource source;

    @Inject
    Units units;

    @Inject
    Sittings sittings;

    @Inject
    AuditTrail audit;

    @Inject
    ModelHistory history;

    @Inject
    Clock clock;

    /**
     * A blank sheet, a copy, a unit's variant, or the next version of a model.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}, {@code KEY_INVALID}, {@code KEY_TAKEN},
     *     {@code NAME_MISSING}, {@code DRAFT_EXISTS}, {@code VARIANT_OF_NOTHING}, {@code VARIANT_OF_VARIANT}, {@code VARIANT_EXISTS}
     * @throws NotFound when the model to begin with does not exist or is not in force yet, or there is no such unit
     */
    public ModelDraft begin(BeginModel command, Actor by) {
        ModelPeople.requireDrawing(by);
        models.oneAtATime();
        return command.isNextVersion() ? nextVersion(command.key(), by) : another(command, by);
    }

    private ModelDraft nextVersion(String key, Actor by) {
        var model = models.get(key);
        versions.requireNoneOnItsWay(key);
        var former = inForce(key);
        return keep(model, former.content(), former.engineVersion(), by);
    }

    private ModelDraft another(BeginModel command, Actor by) {
        if (command.variantUnit().isPresent() && command.copyOf().isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.VARIANT_OF_NOTHING);
        }
        var key = free(command.key());
        var name = named(command.name());
        var begun = command.copyOf().map(this::inForce);
        var content = begun.map(ModelVersion::content)
                .map(copied -> new ModelContent(source.renamed(copied.xml(), key, name), copied.forms()))
                .orElseGet(() -> ModelContent.of(source.blank(key, name)));
        return keep(added(command, name, by), content, Optional.empty(), by);
    }

    private ModelVersion inForce(String key) {
        return versions.inForce(key).orElseThrow(() -> new NotFound(ModelVersion.class, key));
    }

    private String free(String key) {
        models.find(ModelKey.required(key)).ifPresent(model -> {
            throw new BusinessRuleViolation(ProcessModelRule.KEY_TAKEN, model.name());
        });
        return key;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new BusinessRuleViolation(ProcessModelRule.NAME_MISSING);
        }
        return name.strip();
    }

    private ProcessModel added(BeginModel command, String name, Actor by) {
        var model = ProcessModel.drawn(command.key(), name, by.name(), clock.instant());
        command.variantUnit()
                .ifPresent(unit -> model.asVariantOf(
                        varied(command.copyOf().orElseThrow(), unit),
                        units.get(unit).id()));
        models.add(model);
        return model;
    }

    private String varied(String of, UUID unit) {
        if (models.get(of).variantOf().isPresent()) {
            throw new BusinessRuleViolation(ProcessModelRule.VARIANT_OF_VARIANT);
        }
        models.variant(of, unit).ifPresent(model -> {
            throw new BusinessRuleViolation(ProcessModelRule.VARIANT_EXISTS, model.name());
        });
        return of;
    }

    private ModelDraft keep(ProcessModel model, ModelContent content, Optional<Integer> basedOn, Actor by) {
        var draft = ModelVersion.begun(model.key(), content, basedOn, by, clock.instant());
        versions.add(draft);
        history.note(model, TimelineEvent.MODEL_BEGUN, model.name(), by);
        return ModelDraft.of(model, draft);
    }

    /**
     * The version on its way, for those who draw and those who approve.
     *
     * @throws NotFound when there is none, or the person neither draws nor approves
     */
    public ModelDraft open(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        var model = models.get(key);
        return ModelDraft.of(model, versions.onItsWay(key).orElseThrow(() -> new NotFound(ModelVersion.class, key)));
    }

    /** @throws NotFound when there is no such model, or the person neither draws nor approves */
    public void requireKnown(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        models.get(key);
    }

    /**
     * Keeps what was drawn, whether the gate would let it in or not. The page saves by itself all the time: the audit trail notes
     * who changed the draft once in a sitting.
     *
     * @param knownVersion the one that the person changed
     * @throws BusinessRuleViolation {@link ProcessModelRule}: {@code NOT_YOURS_TO_DRAW}; {@code CHANGED_MEANWHILE} when somebody
     *     else saved since; {@code ALREADY_SENT}; {@code NOT_A_MODEL}, {@code KEY_DIFFERS}, {@code TOO_LARGE}, {@code
     *     FORM_KEY_INVALID}, {@code TOO_MANY_FORMS}
     * @throws NotFound when there is no draft, or the person has nothing to do with models
     */
    public ModelDraft save(String key, ModelContent content, long knownVersion, Actor by) {
        ModelPeople.requireDrawing(by, key);
        var draft = versions.holdOnItsWay(key);
        var head = CheckedContent.of(content, key, source);
        draft.save(content, knownVersion, by, clock.instant());
        var model = models.get(key);
        model.call(head.name());
        versions.store();
        note(key, by);
        return ModelDraft.of(model, draft);
    }

    private void note(String key, Actor by) {
        sittings.goesOn(key, by, clock.instant());
        if (sittings.notesFirst(key, by)) {
            audit.record(by, "MODEL_SAVED", null, key);
        }
    }
}
