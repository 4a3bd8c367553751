package vn.lienthong.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.casefile.export.WorkFile;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.HeadingPapers;
import vn.lienthong.web.reader.Texts;

/**
 * A work file as one PDF: cover with table of contents, what is known, who took part, the history, the list of files, and
 * behind that the newest version of each file that has pages. Of the attached files one at a time lies in memory.
 */
@RequestScoped
public class WorkFilePdf {

    @Inject
    WorkFileFacts facts;

    @Inject
    ReadingFile reading;

    @Inject
    HeadingPapers headings;

    @Inject
    Typeface type;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    /** @param attached the files to put behind it */
    void write(WorkFile file, List<AttachmentRow> attached, Actor by, OutputStream out) throws IOException {
        write(file, new WorkFileBody(file, facts.of(file, by).facts(), text), attached, by, out);
    }

    /** The same with what is known of it. */
    void write(WorkFile file, WorkFileBody body, List<AttachmentRow> attached, Actor by, OutputStream out)
            throws IOException {
        var ofNoPage = sections(body, attached, 0, by);
        var before = pagesOf(front(file, ofNoPage, by));
        try (var paper = new WorkFilePaper(type, before)) {
            body.write(paper);
            var written = paper.bytes();
            merge(front(file, sections(body, attached, before, by), by), written, attached, by, out);
        }
    }

    /** The newest version of each file, in the order in which the files came. */
    static List<AttachmentRow> newest(WorkFile file) {
        return file.files().stream()
                .filter(row -> file.files().stream()
                        .noneMatch(other -> other.seriesId().equals(row.seriesId()) && other.version() > row.version()))
                .toList();
    }

    private List<Section> sections(WorkFileBody body, List<AttachmentRow> attached, int before, Actor by) {
        try (var paper = new WorkFilePaper(type, before)) {
            body.write(paper);
            var sections = new ArrayList<>(paper.sections());
            var page = before + pagesOf(paper.bytes()) + 1;
            for (var row : attached) {
                var pages = pages(row, by);
                if (pages.isPresent()) {
                    sections.add(new Section(text.say("workFile.appendix", row.name(), row.version()), page));
                    page += pages.get().getNumberOfPages();
                    pages.get().close();
                }
            }
            return sections;
        }
    }

    private Optional<PdfReader> pages(AttachmentRow row, Actor by) {
        return row.isShown() ? Appendix.pages(reading.open(row.id(), by)) : Optional.empty();
    }

    private byte[] front(WorkFile file, List<Section> sections, Actor by) {
        var heading = headings.of(by);
        try (var paper = new WorkFilePaper(type, 0)) {
            var placeAndDate = Papers.placeAndDate(heading, LocalDate.now(clock));
            paper.head(new Letterhead(type, heading, Papers.CODE.formatted(file.number()), placeAndDate));
            paper.title(Typeface.upper(text.say("workFile.title")), 16, 40);
            paper.title(file.title(), 14, 0);
            paper.title(Typeface.upper(text.say("workFile.contents")), 13, 30);
            sections.forEach(section -> paper.pair(section.title(), "" + section.page(), true));
            return paper.bytes();
        }
    }

    private static int pagesOf(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void merge(byte[] front, byte[] body, List<AttachmentRow> attached, Actor by, OutputStream out)
            throws IOException {
        var document = new Document();
        var copy = new PdfCopy(document, out);
        document.open();
        append(copy, new PdfReader(front));
        append(copy, new PdfReader(body));
        for (var row : attached) {
            var pages = pages(row, by);
            if (pages.isPresent()) {
                append(copy, pages.get());
            }
        }
        document.close();
    }

    private static void append(PdfCopy copy, PdfReader reader) throws IOException {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            copy.addPage(copy.getImportedPage(reader, page));
        }
        copy.freeReader(reader);
        reader.close();
    }
}
