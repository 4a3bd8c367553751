package vn.lienthong.web.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.casefile.ShownFile;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** A file looked at without saving it: a picture as it is, a PDF as pictures of its first pages. */
@Named
@RequestScoped
public class PreviewPage {

    /** What is longer is better saved. */
    static final int MAX_PAGES = 50;

    @Inject
    ReadingFile reading;

    @Inject
    PdfPages pdf;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private ShownFile view;
    private int pageCount;

    public void look() {
        view = reading.show(subject.id(), current.actor());
        pageCount = count();
    }

    private int count() {
        if (!view.file().isShown()) {
            return 0;
        }
        return isPdf()
                ? pdf.count(reading.open(subject.id(), current.actor()).content())
                        .orElse(0)
                : 1;
    }

    private boolean isPdf() {
        return "application/pdf".equals(view.file().contentType());
    }

    public ShownFile getView() {
        return view;
    }

    public int getPageCount() {
        return pageCount;
    }

    public boolean isCut() {
        return pageCount > MAX_PAGES;
    }

    /** The addresses of the pictures. */
    public List<String> getPictures() {
        var address = "/previews/" + subject.id();
        return IntStream.rangeClosed(1, Math.min(pageCount, MAX_PAGES))
                .mapToObj(number -> isPdf() ? address + "/" + number : address)
                .toList();
    }

    public String getBack() {
        return "/%s.xhtml?id=%s".formatted(view.kind().name().toLowerCase(Locale.ROOT), view.caseFileId());
    }
}
