package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The models in force, and a file put before the gate to hear what it says. */
@Named
@RequestScoped
public class ModelsPage {

    @Inject
    ViewingModels viewing;

    @Inject
    CheckingModel checking;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private List<ModelInForce> models;
    private Part file;
    private String name = "";
    private List<FindingRow> findings;

    public void open() {
        models = viewing.inForce(current.actor());
    }

    /** Whether the person has to do with models, for the place in the rail. */
    public boolean isMine() {
        return current.actor().hasPost() && viewing.allows(current.actor());
    }

    public void check() {
        var upload = ReceivedFiles.of(file == null ? null : List.of(file)).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ProcessModelRule.FILE_EMPTY));
        name = upload.name();
        findings = checking.check(name, upload.content(), current.actor()).stream()
                .map(finding -> FindingRow.of(finding, texts))
                .toList();
    }

    public List<ModelInForce> getModels() {
        return models;
    }

    public boolean isChecked() {
        return findings != null;
    }

    public List<FindingRow> getFindings() {
        return findings;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
