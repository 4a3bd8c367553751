package vn.lienthong.web.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.export.OpeningWorkFile;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.export.WorkFileFacts.Known;
import vn.lienthong.web.reader.Texts;

/**
 * A work file as one ZIP that is written while it is read: table of contents, history, remarks, process, and every version
 * of every file under a numbered name; on wish the same of the assignments below it that the person may see.
 */
@RequestScoped
public class WorkFileZip {

    static final String FORM = "ZIP";
    private static final int DEEPEST = 10;

    @Inject
    WorkFileFacts facts;

    @Inject
    WorkFilePdf pdf;

    @Inject
    OpeningWorkFile opening;

    @Inject
    ReadingFile reading;

    @Inject
    Texts text;

    void write(WorkFile file, boolean below, Actor by, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        var known = add(file, "", by, zip);
        if (below) {
            addBelow(known, "", 1, by, zip);
        }
        zip.finish();
    }

    private void addBelow(Known known, String folder, int depth, Actor by, ZipOutputStream zip) throws IOException {
        var number = 0;
        for (var id : depth > DEEPEST ? List.<UUID>of() : known.below().get()) {
            var child = opening.open(id, FORM, by);
            var inside = "%s%02d-%s/".formatted(folder, ++number, WorkFileNames.safe(child.number()));
            addBelow(add(child, inside, by, zip), inside, depth + 1, by, zip);
        }
    }

    private Known add(WorkFile file, String folder, Actor by, ZipOutputStream zip) throws IOException {
        var known = facts.of(file, by);
        var body = new WorkFileBody(file, known.facts(), text);
        zip.putNextEntry(new ZipEntry(folder + "00-" + text.say("workFile.contents") + ".pdf"));
        pdf.write(file, body, List.of(), by, new Unclosed(zip));
        zip.closeEntry();
        list(folder + "00-" + text.say("workFile.contents") + ".txt", contents(file, body), zip);
        list(folder + "01-" + text.say("workFile.history") + ".txt", events(file, body, false), zip);
        list(folder + "02-" + text.say("workFile.remarks") + ".txt", events(file, body, true), zip);
        list(folder + "03-" + text.say("workFile.process") + ".txt", body.process(), zip);
        for (int index = 0; index < file.files().size(); index++) {
            var row = file.files().get(index);
            zip.putNextEntry(
                    new ZipEntry(folder + text.say("workFile.folder") + "/" + WorkFileNames.of(index + 1, row)));
            zip.write(reading.open(row.id(), by).content());
            zip.closeEntry();
        }
        return known;
    }

    private List<String> contents(WorkFile file, WorkFileBody body) {
        var lines = new ArrayList<String>();
        lines.add(text.say("workFile.title") + " " + file.number());
        lines.add(file.title());
        body.facts().forEach(fact -> lines.add("• " + fact.name() + ": " + fact.value()));
        lines.add(text.say("workFile.files"));
        lines.addAll(body.files());
        return lines;
    }

    private static List<String> events(WorkFile file, WorkFileBody body, boolean remarksOnly) {
        return file.history().stream()
                .filter(row -> !remarksOnly || row.event() == TimelineEvent.REMARK)
                .map(body::event)
                .toList();
    }

    private static void list(String name, List<String> lines, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\r\n", lines).getBytes(UTF_8));
        zip.closeEntry();
    }
}
