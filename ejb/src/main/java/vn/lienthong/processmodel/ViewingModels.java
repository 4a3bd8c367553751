package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Shows models to those who draw or approve them; for everybody else there are none. */
@Stateless
public class ViewingModels {

    @Inject
    DrawnModels models;

    @Inject
    ModelVersions versions;

    @Inject
    ModelQueries queries;

    @Inject
    ModelCheck gate;

    @Inject
    ModelSource source;

    @Inject
    Timeline timeline;

    @Inject
    Processes processes;

    /** Whether the person has to do with models at all. */
    public boolean allows(Actor by) {
        return ModelPeople.includes(by);
    }

    /** Whether the person draws. */
    public boolean draws(Actor by) {
        return ModelPeople.draws(by);
    }

    /** @throws NotFound when the person has nothing to do with models */
    public List<ModelRow> list(ModelFilter filter, Actor by) {
        ModelPeople.requireKnown(by, "");
        return queries.rows(filter);
    }

    /** The version of each that new matters follow, by name. */
    public List<ModelInForce> inForce(Actor by) {
        return list(ModelFilter.IN_FORCE, by).stream()
                .map(row -> new ModelInForce(row.key(), row.name(), row.number()))
                .toList();
    }

    /** @throws NotFound when there is no such model, or the person has nothing to do with models */
    public String name(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.get(key).name();
    }

    /** @throws NotFound when there is no such model, or the person has nothing to do with models */
    public ModelView view(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        var row = queries.row(key).orElseThrow(() -> new NotFound(ProcessModel.class, key));
        var model = models.get(key);
        return new ModelView(
                row,
                queries.versions(key),
                ModelPolicy.actions(model, versions.onItsWay(key), row.number() != null, by),
                model.retiredBy(),
                model.retiredReason(),
                model.caseFileId().map(timeline::of).orElse(List.of()),
                queries.variants(key));
    }

    /** The model in whose place a unit's variant stands; empty for a model of the province. */
    public Optional<String> variedBy(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return models.get(key).variantOf();
    }

    /** All that there is or was, the one on its way before all, then the newest. */
    public List<VersionRow> versions(String key, Actor by) {
        name(key, by);
        return queries.versions(key);
    }

    /** What keeps the version on its way out; the gate reads all of it. Nothing when there is none. */
    public List<ModelFinding> findings(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        var model = models.get(key);
        return onItsWay(key, by)
                .map(content -> gate.findings(model.name(), content, model.variantOf()))
                .orElse(List.of());
    }

    /** The key of the model whose history the case file tells. */
    public String keyOf(UUID caseFileId, Actor by) {
        ModelPeople.requireKnown(by, caseFileId.toString());
        return models.keyOf(caseFileId).orElseThrow(() -> new NotFound(ProcessModel.class, caseFileId));
    }

    /** The number of the version that new matters follow; empty when there is none. */
    public Optional<Integer> numberInForce(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return queries.row(key)
                .map(row -> Optional.ofNullable(row.number()))
                .orElseThrow(() -> new NotFound(ProcessModel.class, key));
    }

    /** The content of a version that is or was in force. */
    public ModelContent content(String key, int number, Actor by) {
        ModelPeople.requireKnown(by, key);
        return versions.numbered(key, number)
                .orElseThrow(() -> new NotFound(ModelVersion.class, key + " " + number))
                .content();
    }

    /** The content of the version on its way; empty when there is none. */
    public Optional<ModelContent> onItsWay(String key, Actor by) {
        ModelPeople.requireKnown(by, key);
        return versions.onItsWay(key).map(ModelVersion::content);
    }

    /** The pieces of the version on its way; none when there is none, or it cannot be read. */
    public List<ModelPart> partsOnItsWay(String key, Actor by) {
        return onItsWay(key, by).map(content -> source.parts(content.xml())).orElse(List.of());
    }

    /** What a program that exchanges models wants: the version in force, and where there is none the one on its way. */
    public ModelContent newest(String key, Actor by) {
        return numberInForce(key, by)
                .map(number -> content(key, number, by))
                .or(() -> onItsWay(key, by))
                .orElseThrow(() -> new NotFound(ModelVersion.class, key));
    }

    /** The drawing of a version that is or was in force, and the same as a text outline. */
    public ProcessDiagram diagram(String key, int number, Actor by) {
        ModelPeople.requireKnown(by, key);
        return processes.diagram(key, number);
    }
}
