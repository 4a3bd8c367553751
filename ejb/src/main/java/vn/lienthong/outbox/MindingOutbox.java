package vn.lienthong.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The system administrator looks after messages that were given up. For everybody else there is no outbox. */
@Stateless
public class MindingOutbox {

    private static final int MOST_AT_ONCE = 1000;

    @Inject
    OutboxMessages messages;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public List<MessageRow> givenUp(int first, int size, Actor by) {
        require(by);
        return messages.givenUp(first, size);
    }

    public OutboxStanding standing(Actor by) {
        require(by);
        return new OutboxStanding(
                messages.count(MessageState.WAITING),
                messages.oldestWaiting(clock.instant()),
                messages.count(MessageState.GIVEN_UP));
    }

    /** @throws BusinessRuleViolation {@link OutboxRule#NOT_GIVEN_UP} when somebody was faster */
    public void sendAgain(UUID id, Actor by) {
        require(by);
        var message = messages.lock(id).orElseThrow(() -> new NotFound(OutboxMessage.class, id));
        if (message.state() != MessageState.GIVEN_UP) {
            throw new BusinessRuleViolation(OutboxRule.NOT_GIVEN_UP);
        }
        message.sendAgain(clock.instant());
        audit.record(by, "OUTBOX_SENT_AGAIN", null, id.toString());
    }

    /** @return how many are on their way again */
    public int sendAllAgain(Actor by) {
        require(by);
        var givenUp = messages.lockGivenUp(MOST_AT_ONCE);
        givenUp.forEach(message -> message.sendAgain(clock.instant()));
        if (!givenUp.isEmpty()) {
            audit.record(by, "OUTBOX_SENT_AGAIN", null, String.valueOf(givenUp.size()));
        }
        return givenUp.size();
    }

    private static void require(Actor by) {
        if (!by.has(Role.SYSTEM_ADMIN)) {
            throw new NotFound(Outbox.class, "");
        }
    }
}
