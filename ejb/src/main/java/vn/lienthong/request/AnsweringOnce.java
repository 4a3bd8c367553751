package vn.lienthong.request;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.rule.BusinessRuleViolation;

/** A program that got no answer asks again under the same key, and gets the answer of the first time. Keys last a day. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class AnsweringOnce {

    private static final int LONGEST_KEY = 200;
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    KeyedRequests requests;

    @Inject
    Clock clock;

    /**
     * @param hash of the request, its address included
     * @return the answer given before; empty for a request that is now to be worked on
     * @throws BusinessRuleViolation {@link RequestRule}
     */
    public Optional<GivenAnswer> begin(String who, String key, String hash) {
        if (key.length() > LONGEST_KEY) {
            throw new BusinessRuleViolation(RequestRule.KEY_TOO_LONG, LONGEST_KEY);
        }
        var now = clock.instant();
        requests.forget(now.minus(KEPT));
        if (requests.claim(who, key, hash, now)) {
            return Optional.empty();
        }
        var answer =
                requests.answer(who, key, hash).orElseThrow(() -> new BusinessRuleViolation(RequestRule.KEY_REUSED));
        if (answer.status() == 0) {
            throw new BusinessRuleViolation(RequestRule.STILL_RUNNING);
        }
        return Optional.of(answer);
    }

    public void answered(String who, String key, GivenAnswer answer) {
        requests.keep(who, key, answer);
    }

    /** Nothing happened: the same key may be used again. */
    public void failed(String who, String key) {
        requests.release(who, key);
    }
}
