package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentRow;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The list of documents for signature; its filters stand in the address. */
@Named
@RequestScoped
public class DocumentList {

    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingDocument viewing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private DocumentState state;
    private String words = "";
    private boolean late;
    private int page = 1;
    private Pages pages;

    public List<DocumentRow> getRows() {
        return viewing.page(filter(), getPages().first(), PAGE_SIZE, current.actor());
    }

    public Pages getPages() {
        if (pages == null) {
            var query = Map.of("q", words, "state", state == null ? "" : state.name(), "late", late ? "true" : "");
            pages = new Pages("/documents.xhtml", query, page, PAGE_SIZE, viewing.count(filter(), current.actor()));
        }
        return pages;
    }

    public boolean late(DocumentRow row) {
        return row.lateOn(LocalDate.now(clock));
    }

    public boolean isMayDraft() {
        return viewing.mayDraft(current.actor());
    }

    public boolean isFiltered() {
        return state != null || late || !words.isBlank();
    }

    private DocumentFilter filter() {
        return DocumentFilter.list(Optional.ofNullable(state), words, late);
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public DocumentState getState() {
        return state;
    }

    public void setState(DocumentState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
