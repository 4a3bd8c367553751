package vn.lienthong.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.lienthong.administration.PersonRow;
import vn.lienthong.administration.UnitRow;
import vn.lienthong.administration.UnitView;
import vn.lienthong.administration.ViewingOrganization;
import vn.lienthong.web.signon.CurrentActor;

/** The tree of units from its top, or what was found in it for the words in the address. */
@Named
@RequestScoped
public class OrganizationPage {

    private static final int MOST = 50;

    @Inject
    ViewingOrganization viewing;

    @Inject
    CurrentActor current;

    private String words = "";
    private UnitView top;
    private List<UnitRow> units;
    private List<PersonRow> people;

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
        if (units == null) {
            units = viewing.findUnits(words, MOST);
        }
        return units;
    }

    public List<PersonRow> getPeople() {
        if (people == null) {
            people = viewing.findPeople(words, MOST);
        }
        return people;
    }

    /** Whether there may be more than is shown. */
    public boolean isCut() {
        return getUnits().size() == MOST || getPeople().size() == MOST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
