package vn.lienthong.tryout.played;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.rule.BusinessRuleViolation;

/** Makes up a directive with an assignment, entered and issued by those who really would. */
@Dependent
class MakingDirective {

    static final String LEAD = "lead";
    static final String COORDINATORS = "coordinators";
    static final String RECIPIENTS = "recipients";
    static final String RHYTHM = "rhythm";

    private static final int USUAL_DAYS = 10;

    @Inject
    EnteringDirective entering;

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    SendingForIssue sending;

    @Inject
    DirectivePolicy policy;

    @Inject
    PossibleChoices choices;

    @Inject
    Playing playing;

    @Inject
    Clock clock;

    /** What may be chosen of its assignment. */
    List<AskedField> asked(Actor by) {
        var units = choices.agenciesBelow(issuer(by).id());
        return List.of(
                AskedField.one(LEAD, units),
                AskedField.some(COORDINATORS, units),
                AskedField.some(RECIPIENTS, units),
                AskedField.one(RHYTHM, PossibleChoices.words(Rhythm.values())));
    }

    /**
     * In whose name the person enters: of a department in that of the authority above.
     *
     * @throws BusinessRuleViolation {@link DirectiveRule#MAY_NOT_ENTER}
     */
    Unit issuer(Actor by) {
        var possible = policy.issuersFor(by);
        if (possible.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.MAY_NOT_ENTER);
        }
        var own = possible.get(possible.size() - 1);
        return own.kind() == UnitKind.DEPARTMENT ? possible.get(0) : own;
    }

    /** A draft without an assignment. */
    UUID entered(String symbol, MadeUp madeUp, Actor by) {
        var details = new DirectiveDetails(
                DirectiveKind.CONCLUSION,
                symbol,
                LocalDate.now(clock),
                issuer(by).id(),
                by.name(),
                Urgency.NORMAL,
                Secrecy.OPEN,
                madeUp.title());
        return entering.enter(details, List.of(), by);
    }

    /** A number that no register knows. */
    static String symbol() {
        return "01/THU-" + UUID.randomUUID().toString().substring(0, 8);
    }

    UUID cut(UUID directive, MadeUp madeUp, Actor by) {
        return cutting.add(directive, details(madeUp, limit(madeUp), by), by);
    }

    AssignmentDetails details(MadeUp madeUp, TimeLimit limit, Actor by) {
        var words = madeUp.filled().words();
        var brief = new Brief("", madeUp.title(), words, words, words, words);
        var lead = lead(madeUp, by);
        return new AssignmentDetails(
                brief, limit, Optional.of(lead), others(COORDINATORS, madeUp, lead), others(RECIPIENTS, madeUp, lead));
    }

    UUID lead(MadeUp madeUp, Actor by) {
        return madeUp.filled()
                .id(LEAD)
                .orElseGet(() -> choices.firstAgencyBelow(issuer(by).id()));
    }

    private static Set<UUID> others(String field, MadeUp madeUp, UUID lead) {
        return madeUp.filled().ids(field).stream()
                .filter(unit -> !unit.equals(lead))
                .collect(Collectors.toSet());
    }

    private static TimeLimit limit(MadeUp madeUp) {
        return madeUp.filled()
                .text(RHYTHM)
                .map(Rhythm::valueOf)
                .map(TimeLimit::standing)
                .or(() -> madeUp.dueOn().map(TimeLimit::until))
                .orElseGet(() -> TimeLimit.workingDays(USUAL_DAYS));
    }

    /** Sent to the head of the issuing authority, with its assignment. */
    BegunCase sent(MadeUp madeUp, Actor by) {
        var directive = entered(symbol(), madeUp, by);
        return new BegunCase(sent(directive, madeUp, by), directive);
    }

    /** The same for one that is entered already; answers its assignment. */
    UUID sent(UUID directive, MadeUp madeUp, Actor by) {
        var assignment = cut(directive, madeUp, by);
        sending.send(directive, by);
        return assignment;
    }

    /** The same, issued. */
    BegunCase issued(MadeUp madeUp, Actor by) {
        var made = sent(madeUp, by);
        issue(made.behind());
        return made;
    }

    void issue(UUID directive) {
        playing.on(directive, PlayedDirective.ISSUE, "ISSUED");
    }
}
