package vn.lienthong.tryout;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.calendar.Rehearsal;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.TriedVersion;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.played.Holders;
import vn.lienthong.tryout.played.PlayedCases;

/**
 * Lets a made-up case walk a model, with decisions and days that are chosen, through the real engine and the real rules: a matter,
 * or for a model that comes with the program a directive, an assignment or a document. All of it happens in a transaction that is
 * rolled back: nobody gets work, nobody is told, and no number is taken.
 */
@Stateless
public class TryingOutModel {

    @Inject
    TrialWalk walk;

    @Inject
    TriedVersion versions;

    @Inject
    BeginningMatter beginning;

    @Inject
    PlayedCases cases;

    @Inject
    Holders holders;

    @Inject
    Rehearsal rehearsal;

    @Resource
    SessionContext transaction;

    /**
     * What the person would fill in to begin: the form of the draft, or what may be chosen of a case that is no matter.
     *
     * @throws BusinessRuleViolation {@code NOT_PASSING} when the gate would not let the model in; what a real beginning would be
     *     refused for whatever is filled in
     */
    public TrialStart start(String model, UUID officialId, Actor by) {
        var beginner = holders.beginner(officialId);
        var begunAs = versions.requireTriable(model, by).begunAs();
        if (begunAs.isPresent()) {
            return new TrialStart(Optional.empty(), cases.asked(begunAs.get(), beginner));
        }
        var drafted = versions.startForm(model, by);
        beginning.requirePost(beginner);
        return new TrialStart(
                drafted.isPresent()
                        ? drafted.get().schema()
                        : beginning.form(model, Optional.empty(), beginner).schema(),
                List.of());
    }

    /**
     * The whole trial from its beginning, as the model is drawn now.
     *
     * @throws BusinessRuleViolation {@link TryoutRule}; {@code NOT_PASSING} when the gate would not let the model in; whatever a
     *     real beginning or decision is refused for
     * @throws vn.lienthong.rule.NotFound when there is no such model, or the person neither draws nor approves
     */
    @TransactionAttribute(REQUIRES_NEW)
    public TrialCourse walk(Trial trial, Actor by) {
        try {
            rehearsal.begin();
            return walk.of(trial, by);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
