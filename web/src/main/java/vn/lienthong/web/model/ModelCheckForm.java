package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.web.signon.CurrentActor;

/** A file put before the gate to hear what it says. */
@Named
@RequestScoped
public class ModelCheckForm {

    @Inject
    CheckingModel checking;

    @Inject
    CurrentActor current;

    @Inject
    FindingWords words;

    private Part file;
    private String name = "";
    private List<FindingRow> findings;

    public void check() {
        var upload = ModelFile.of(file);
        name = upload.name();
        findings = words.of(checking.check(name, upload.content(), current.actor()));
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
