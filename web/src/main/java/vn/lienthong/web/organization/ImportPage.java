package vn.lienthong.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import vn.lienthong.importing.BadLine;
import vn.lienthong.importing.CsvFile;
import vn.lienthong.importing.Effect;
import vn.lienthong.importing.ImportReport;
import vn.lienthong.importing.ImportRule;
import vn.lienthong.importing.Row;
import vn.lienthong.organization.ImportSubject;
import vn.lienthong.organization.ImportingFile;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.api.BadLineAnswer;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** A system administrator chooses a file, reads what it would do, and applies the same file. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final int SHOWN = 200;

    @Inject
    transient ImportingFile importing;

    @Inject
    transient CurrentActor current;

    @Inject
    transient Outcome outcome;

    @Inject
    transient Texts texts;

    private ImportSubject subject = ImportSubject.UNITS;
    private transient Part file;
    private transient ImportReport report;
    private String name = "";
    private String csv = "";

    public void open() {
        if (!isMine()) {
            throw new NotFound(ImportSubject.class, "");
        }
    }

    public boolean isMine() {
        return current.actor().has(Role.SYSTEM_ADMIN);
    }

    public void preview() {
        report = null;
        var upload = ReceivedFiles.of(file == null ? null : List.of(file)).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(ImportRule.FILE_EMPTY));
        csv = CsvFile.text(upload.content());
        name = upload.name();
        report = importing.preview(subject, csv, current.actor());
    }

    public String apply() {
        report = importing.apply(subject, csv, current.actor());
        return report.isRefused()
                ? ""
                : outcome.told(
                        "/imports.xhtml?faces-redirect=true",
                        "imports.done",
                        report.created(),
                        report.updated(),
                        report.unchanged());
    }

    /** The first of them, said in the reader's words. */
    public List<BadLineAnswer> getBad() {
        return report.bad().stream().limit(SHOWN).map(this::told).toList();
    }

    /** The first of the lines that change something. */
    public List<Row<Effect>> getChanges() {
        return report.changes().stream().limit(SHOWN).toList();
    }

    /** How many of them are not shown. */
    public int getMore() {
        return Math.max(0, Math.max(report.changes().size(), report.bad().size()) - SHOWN);
    }

    private BadLineAnswer told(BadLine line) {
        return new BadLineAnswer(
                line.line(), texts.say(line.rule().key(), line.arguments().toArray()));
    }

    public List<ImportSubject> getSubjects() {
        return List.of(ImportSubject.values());
    }

    public boolean isLooked() {
        return report != null;
    }

    public ImportReport getReport() {
        return report;
    }

    public String getName() {
        return name;
    }

    public ImportSubject getSubject() {
        return subject;
    }

    public void setSubject(ImportSubject subject) {
        this.subject = subject;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
