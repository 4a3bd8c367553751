package vn.lienthong.web.model;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.web.reader.Texts;
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
    Texts texts;

    private Part file;
    private String name = "";
    private List<FindingRow> findings;

    public void check() {
        var upload = ModelFile.of(file);
        name = upload.name();
        findings = checking.check(name, upload.content(), current.actor()).stream()
                .map(finding -> FindingRow.of(finding, texts))
                .toList();
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
