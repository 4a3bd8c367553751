package vn.lienthong.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The office computes the result of a quarter that is over, looks at it and publishes it: all that was under way in the
 * quarter, as it stands on the day of publishing. What is published stays; a correction is a new version with its reason.
 */
@Stateless
public class PublishingResult {

    @Inject
    PublishedResults results;

    @Inject
    ViewingOverview viewing;

    @Inject
    ResultPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public boolean mayPublish(Actor by) {
        return policy.mayPublish(by);
    }

    /** The last quarter that is over. */
    public Quarter lastQuarter() {
        return Quarter.of(today()).previous();
    }

    /** What would be published now. */
    public ResultDraft preview(Quarter quarter, Actor by) {
        var province = requireMayPublish(quarter, by);
        var latest = results.latest(quarter);
        var version = latest.map(ResultHead::version).orElse(0) + 1;
        return new ResultDraft(quarter, frame(quarter), viewing.view(frame(quarter), province), version, latest);
    }

    /** @return the id of the published result */
    public UUID publish(PublishResult order, Actor by) {
        var province = requireMayPublish(order.quarter(), by);
        results.hold();
        requireStillNext(order);
        var overview = viewing.view(frame(order.quarter()), province);
        if (overview.totals().total() == 0) {
            throw new BusinessRuleViolation(ResultRule.NOTHING_TO_PUBLISH);
        }
        var head = head(order, overview, by);
        results.add(head);
        results.addRows(head.id(), Condition.of(Selection.of(frame(order.quarter())), province, today()));
        results.addUnits(head.id(), overview.units());
        audit.record(
                by,
                "RESULT_PUBLISHED",
                null,
                "%d/%d v%d".formatted(order.quarter().number(), order.quarter().year(), order.version()));
        return head.id();
    }

    private ResultHead head(PublishResult order, Overview overview, Actor by) {
        return new ResultHead(
                UUID.randomUUID(),
                order.quarter(),
                results.latest(order.quarter()).map(ResultHead::version).orElse(0) + 1,
                today(),
                overview.totals().total(),
                order.reason().strip(),
                Instant.now(clock),
                by.name(),
                by.mainSeat().title());
    }

    private Actor requireMayPublish(Quarter quarter, Actor by) {
        var province =
                policy.forTheProvince(by).orElseThrow(() -> new BusinessRuleViolation(ResultRule.NOT_YOURS_TO_PUBLISH));
        var end = quarter.span().to();
        if (!today().isAfter(end)) {
            throw new BusinessRuleViolation(ResultRule.QUARTER_NOT_OVER, end);
        }
        return province;
    }

    private void requireStillNext(PublishResult order) {
        var latest = results.latest(order.quarter());
        latest.filter(head -> head.version() + 1 != order.version()).ifPresent(head -> {
            throw new BusinessRuleViolation(ResultRule.PUBLISHED_MEANWHILE, head.publishedBy(), head.publishedAt());
        });
        if (latest.isPresent() && order.reason().isBlank()) {
            throw new BusinessRuleViolation(ResultRule.REASON_REQUIRED);
        }
    }

    private static Frame frame(Quarter quarter) {
        return Frame.ALL.within(quarter.span(), Basis.UNDER_WAY);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
