package vn.lienthong.web.score;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.score.Grade;
import vn.lienthong.score.Product;
import vn.lienthong.score.Score;
import vn.lienthong.score.ScoringOfficials;
import vn.lienthong.web.signon.CurrentActor;

/** One official's score, each point explained; without an official in the address the reader's own. */
@Named
@RequestScoped
public class ScorePage {

    @Inject
    ScoringOfficials scoring;

    @Inject
    PeriodFields period;

    @Inject
    CurrentActor current;

    private UUID id;
    private Score score;
    private Set<UUID> openable = Set.of();

    /** Called before each showing of the page. */
    public void look() {
        score = scoring.score(id == null ? current.actor().officialId() : id, period.value(), current.actor());
        openable = scoring.openable(score, current.actor());
    }

    public Score getScore() {
        if (score == null) {
            look();
        }
        return score;
    }

    /** Null when no product counts. */
    public BigDecimal getPoints() {
        return getScore().points().orElse(null);
    }

    /** Null when no product counts. */
    public Grade getGrade() {
        return getScore().grade().orElse(null);
    }

    public boolean opens(Product product) {
        return openable.contains(product.assignmentId());
    }

    /** Whether the reader answers for other people too. */
    public boolean isOverseer() {
        return !scoring.agencies(current.actor()).isEmpty();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
