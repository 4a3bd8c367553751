package vn.lienthong.web.score;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;
import vn.lienthong.score.Score;
import vn.lienthong.score.ScoringOfficials;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.signon.CurrentActor;

/** The scores of everybody in an agency, at first of the reader's own; not found for who answers for nobody. */
@Named
@RequestScoped
public class ScoresPage {

    private static final int PAGE_SIZE = 20;

    @Inject
    ScoringOfficials scoring;

    @Inject
    PeriodFields period;

    @Inject
    CurrentActor current;

    private UUID unit;
    private List<UnitChoice> agencies;
    private List<Score> scores;
    private int page = 1;

    /** Called before each showing of the page. */
    public void look() {
        agencies = scoring.agencies(current.actor());
        if (agencies.isEmpty()) {
            throw new NotFound(Official.class, "");
        }
        scores = scoring.ofAgency(getUnit(), period.value(), current.actor());
    }

    /** One page of them. */
    public List<Score> getScores() {
        var pages = getPages();
        return all().subList(pages.first(), (int) pages.getLastShown());
    }

    public Pages getPages() {
        var query = new HashMap<>(period.parameters());
        query.put("unit", getUnit().toString());
        return new Pages("/scores.xhtml", query, page, PAGE_SIZE, all().size()).withinTotal();
    }

    private List<Score> all() {
        if (scores == null) {
            look();
        }
        return scores;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<UnitChoice> getAgencies() {
        if (agencies == null) {
            look();
        }
        return agencies;
    }

    public UUID getUnit() {
        return unit == null ? firstShown() : unit;
    }

    private UUID firstShown() {
        var own = current.actor().agencyIds();
        return getAgencies().stream()
                .map(UnitChoice::id)
                .filter(own::contains)
                .findFirst()
                .orElseGet(() -> getAgencies().get(0).id());
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }
}
