package vn.lienthong.processmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.lienthong.organization.Actor;

/**
 * What somebody decided about a version that they had no part in.
 *
 * @param decisionReason what is to be changed; {@code null} for what was found right, or not taken up
 */
@Embeddable
record Verdict(
        @Column(name = "decided_by") String deciderCode,
        @Column(name = "decided_by_name") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decision_reason") String decisionReason) {

    static Verdict of(Actor by, Instant at) {
        return new Verdict(by.employeeCode(), by.name(), at, null);
    }

    Verdict because(String reason) {
        return new Verdict(deciderCode, decidedBy, decidedAt, reason);
    }

    boolean isBy(Actor person) {
        return person.employeeCode().equals(deciderCode);
    }
}
