package vn.lienthong.processmodel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Whoever has a draft open to change it says so from time to time, and learns who else has. */
@Stateless
public class SittingAtDraft {

    @Inject
    DrawnModels models;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    /**
     * @return the others at the same draft, who came first before all
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_YOURS_TO_DRAW}
     * @throws NotFound when there is no such model, or the person has nothing to do with models
     */
    public List<Sitter> sit(String key, Actor by) {
        ModelPeople.requireDrawing(by, key);
        var now = clock.instant();
        sittings.goesOn(models.get(key).key(), by, now);
        return sittings.others(key, by, now);
    }

    /**
     * The person has closed it; the same twice does no harm.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOT_YOURS_TO_DRAW}
     * @throws NotFound when the person has nothing to do with models
     */
    public void leave(String key, Actor by) {
        ModelPeople.requireDrawing(by, key);
        sittings.ends(key, by);
    }
}
