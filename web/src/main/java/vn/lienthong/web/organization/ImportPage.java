package vn.lienthong.web.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * A line of the file that cannot be taken in.
     *
     * @param faults each as a sentence
     */
    public record FaultyLine(int number, List<String> faults) {

        static FaultyLine of(Map.Entry<Integer, List<String>> faultsByLine) {
            return new FaultyLine(faultsByLine.getKey(), faultsByLine.getValue());
        }
    }

    /** The first of them, with all that is wrong with each. */
    public List<FaultyLine> getBad() {
        return report.bad().stream()
                .collect(groupingBy(BadLine::line, TreeMap::new, mapping(this::told, toList())))
                .entrySet()
                .stream()
                .limit(SHOWN)
                .map(FaultyLine::of)
                .toList();
    }

    public int getBadLines() {
        return BadLine.lines(report.bad());
    }

    /** The first of the lines that change something. */
    public List<Row<Effect>> getChanges() {
        return report.changes().stream().limit(SHOWN).toList();
    }

    /** How many of them are not shown. */
    public int getMore() {
        return Math.max(0, Math.max(report.changes().size(), getBadLines()) - SHOWN);
    }

    private String told(BadLine line) {
        return texts.say(line.rule().key(), line.arguments().toArray());
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
