package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.administration.PersonRow;
import vn.lienthong.administration.UnitRow;
import vn.lienthong.administration.UnitView;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The tree of units from its top, or what was found in it for the words in the address. */
@Named
@RequestScoped
public class OrganizationPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    ViewingOrganization viewing;

    @Inject
    CurrentActor current;

    private String words = "";
    private UnitView top;
    private int page = 1;
    private int peoplePage = 1;
    private Pages pages;
    private Pages pagesOfPeople;

    public boolean isAsked() {
        return words.strip().length() > 1;
    }

    public UnitView getTop() {
        if (top == null) {
            top = viewing.unit(viewing.top(), current.actor());
        }
        return top;
    }

    public List<UnitRow> getUnits() {
        return viewing.findUnits(words, getPages().first(), PAGE_SIZE);
    }

    public List<PersonRow> getPeople() {
        return viewing.findPeople(words, getPagesOfPeople().first(), PAGE_SIZE);
    }

    public Pages getPages() {
        if (pages == null) {
            var query = Map.of("q", words, "people", String.valueOf(peoplePage));
            pages = new Pages("/organization.xhtml", query, page, PAGE_SIZE, viewing.countUnits(words)).withinTotal();
        }
        return pages;
    }

    public Pages getPagesOfPeople() {
        if (pagesOfPeople == null) {
            var query = Map.of("q", words, "page", String.valueOf(page));
            var all = viewing.countPeople(words);
            pagesOfPeople = new Pages("/organization.xhtml", query, "people", peoplePage, PAGE_SIZE, all).withinTotal();
        }
        return pagesOfPeople;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPeoplePage() {
        return peoplePage;
    }

    public void setPeoplePage(int peoplePage) {
        this.peoplePage = peoplePage;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
