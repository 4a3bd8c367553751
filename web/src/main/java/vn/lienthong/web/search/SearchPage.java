package vn.lienthong.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.lienthong.casefile.CaseFileRow;
import vn.lienthong.casefile.Searching;
import vn.lienthong.web.signon.CurrentActor;

/** What was found for the words in the address. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 100;

    @Inject
    Searching searching;

    @Inject
    CurrentActor current;

    private String words = "";
    private List<CaseFileRow> rows;

    public List<CaseFileRow> getRows() {
        if (rows == null) {
            rows = searching.find(words, MOST, current.actor());
        }
        return rows;
    }

    public boolean isAsked() {
        return !words.isBlank();
    }

    /** Whether there may be more than is shown. */
    public boolean isCut() {
        return getRows().size() == MOST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
