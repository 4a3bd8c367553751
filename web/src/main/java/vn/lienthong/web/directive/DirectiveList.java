package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.directive.DirectiveFilter;
import vn.lienthong.directive.DirectiveRow;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The list of directives; its filters stand in the address. */
@Named
@RequestScoped
public class DirectiveList {

    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingDirective viewing;

    @Inject
    CurrentActor current;

    private DirectiveState state;
    private String words = "";
    private int page = 1;
    private Pages pages;

    public List<DirectiveRow> getRows() {
        return viewing.page(filter(), getPages().first(), PAGE_SIZE, current.actor());
    }

    public Pages getPages() {
        if (pages == null) {
            var query = Map.of("q", words, "state", state == null ? "" : state.name());
            pages = new Pages("/directives.xhtml", query, page, PAGE_SIZE, viewing.count(filter(), current.actor()));
        }
        return pages;
    }

    /** Monitors only. */
    public boolean isMayEnter() {
        return viewing.mayEnter(current.actor());
    }

    public boolean isFiltered() {
        return state != null || !words.isBlank();
    }

    private DirectiveFilter filter() {
        return new DirectiveFilter(Optional.ofNullable(state), words, Optional.empty());
    }

    public DirectiveState[] getStates() {
        return DirectiveState.values();
    }

    public DirectiveState getState() {
        return state;
    }

    public void setState(DirectiveState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
