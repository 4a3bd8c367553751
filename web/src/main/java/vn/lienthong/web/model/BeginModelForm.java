package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ImportingModel;
import vn.lienthong.processmodel.ModelFilter;
import vn.lienthong.processmodel.ModelRow;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.signon.CurrentActor;

/** A new model: a blank sheet, a copy, a unit's variant, or a file of another program. */
@Named
@RequestScoped
public class BeginModelForm {

    @Inject
    ViewingModels viewing;

    @Inject
    DrawingModel drawing;

    @Inject
    ImportingModel importing;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String newKey = "";
    private String name = "";
    private String copyOf = "";
    private UUID unit;
    private Part file;
    private List<ModelRow> models;

    /** @throws NotFound for who does not draw */
    public void open() {
        if (!viewing.draws(current.actor())) {
            throw new NotFound(ModelRow.class, "new");
        }
    }

    public String begin() {
        var key = newKey.strip();
        var upload = ModelFile.find(file);
        if (upload.isEmpty()) {
            drawing.begin(command(key), current.actor());
            return outcome.told(ModelPage.address(key), "models.begun");
        }
        if (!copyOf.isEmpty()) {
            throw new BusinessRuleViolation(ProcessModelRule.FILE_OR_COPY);
        }
        var taken = importing.asNew(key, name, upload.get().content(), current.actor());
        return outcome.told(
                ModelPage.address(key),
                taken.removed().isEmpty() ? "models.imported" : "models.imported.cleaned",
                String.join(", ", taken.removed()));
    }

    private BeginModel command(String key) {
        return new BeginModel(key, name, Optional.of(copyOf).filter(of -> !of.isEmpty()), Optional.ofNullable(unit));
    }

    /** Which one may be copied; what was chosen is looked for among them before the page is shown. */
    public List<ModelRow> getModels() {
        if (models == null) {
            models = viewing.list(ModelFilter.IN_FORCE, current.actor());
        }
        return models;
    }

    public String getNewKey() {
        return newKey;
    }

    public void setNewKey(String newKey) {
        this.newKey = newKey == null ? "" : newKey;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(String copyOf) {
        this.copyOf = copyOf == null ? "" : copyOf;
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
