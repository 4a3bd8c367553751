package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * Who said something corrects it, and the former text stays readable; or takes it back, and the line stays without its text.
 * Nobody else may. Files that came with it stay in the case file.
 */
@Stateless
public class CorrectingRemark {

    @Inject
    Timeline timeline;

    @Inject
    Visibility visibility;

    @Inject
    Signing signing;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RemarkCorrected> corrected;

    @Inject
    Clock clock;

    /**
     * Correcting it to what it says already changes nothing.
     *
     * @return the case file
     * @throws BusinessRuleViolation {@link CaseFileRule#REMARK_EMPTY}, {@link CaseFileRule#NOT_YOUR_REMARK}, {@link
     *     CaseFileRule#REMARK_WITHDRAWN}
     * @throws NotFound when there is no remark that the person may see
     */
    public UUID correct(UUID remark, String text, Actor by) {
        var entry = held(remark, by);
        var words = text.strip();
        if (words.isEmpty()) {
            throw new BusinessRuleViolation(CaseFileRule.REMARK_EMPTY);
        }
        var former = entry.correct(words, by.officialId(), clock.instant());
        if (!former.equals(words)) {
            timeline.keep(new FormerRemark(entry.id(), former, clock.instant()));
            note("REMARK_CORRECTED", words, entry, by);
            corrected.fire(new RemarkCorrected(entry.caseFileId(), former, words, by));
        }
        return entry.caseFileId();
    }

    /**
     * @return the case file
     * @throws BusinessRuleViolation {@link CaseFileRule#NOT_YOUR_REMARK}, {@link CaseFileRule#REMARK_WITHDRAWN} also when
     *     another window was faster
     * @throws NotFound when there is no remark that the person may see
     */
    public UUID withdraw(UUID remark, Actor by) {
        var entry = held(remark, by);
        var former = entry.withdraw(by.officialId(), clock.instant());
        timeline.forget(entry.id());
        note("REMARK_WITHDRAWN", former, entry, by);
        return entry.caseFileId();
    }

    private TimelineEntry held(UUID remark, Actor by) {
        var caseFile = timeline.caseFileOfRemark(remark).orElseThrow(() -> new NotFound(TimelineEntry.class, remark));
        visibility.require(TimelineEntry.class, caseFile, by);
        return timeline.lock(remark);
    }

    private void note(String action, String text, TimelineEntry entry, Actor by) {
        audit.record(by, signing.of(entry.caseFileId(), by), action, entry.caseFileId(), text);
    }
}
