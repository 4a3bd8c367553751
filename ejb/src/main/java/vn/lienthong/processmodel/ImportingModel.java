package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Takes a file of another drawing program in as a draft, without what that program added for itself. */
@Stateless
public class ImportingModel {

    @Inject
    DrawingModel drawing;

    @Inject
    ModelSource source;

    /**
     * What was taken in.
     *
     * @param removed what is no part of a model and was left out, by its name
     */
    public record Imported(ModelDraft draft, Set<String> removed) {}

    /**
     * As a model of its own.
     *
     * @param name empty for what the file says
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_A_MODEL}, {@link ProcessModelRule#FILE_EMPTY}, and those of
     *     {@link DrawingModel#begin}
     */
    public Imported asNew(String key, String name, byte[] file, Actor by) {
        ModelPeople.requireDrawing(by);
        var cleaned = cleaned(file);
        var called = name.isBlank() ? head(cleaned).name() : name.strip();
        var begun = drawing.begin(BeginModel.blank(key, called), by);
        var content = ModelContent.of(source.renamed(cleaned.xml(), key, called));
        return new Imported(drawing.save(key, content, begun.version(), by), cleaned.removed());
    }

    /**
     * In place of what a draft was so far; its forms stay.
     *
     * @throws BusinessRuleViolation as above, and those of {@link DrawingModel#save}
     * @throws NotFound when there is no draft, or the person has nothing to do with models
     */
    public Imported into(String key, byte[] file, long known, Actor by) {
        var before = drawing.open(key, by);
        var cleaned = cleaned(file);
        var name = head(cleaned).name();
        var xml = source.renamed(cleaned.xml(), key, name.isBlank() ? before.name() : name);
        var content = new ModelContent(xml, before.content().forms());
        return new Imported(drawing.save(key, content, known, by), cleaned.removed());
    }

    private ModelSource.CleanedModel cleaned(byte[] file) {
        if (file.length == 0) {
            throw new BusinessRuleViolation(ProcessModelRule.FILE_EMPTY);
        }
        return source.cleaned(file).orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.NOT_A_MODEL));
    }

    private ModelSource.ModelHead head(ModelSource.CleanedModel cleaned) {
        return source.head(cleaned.xml()).orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.NOT_A_MODEL));
    }
}
