package vn.lienthong.directive.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.BusinessRuleViolation;

/** A clause of a directive: either assignments carry it out, or somebody said why it needs none. */
@Entity
@Table(name = "clause")
class Clause {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "directive_id")
    private UUID directiveId;

    private int position;
    private String number;

    @Column(name = "number_key")
    private String numberKey;

    private String content;

    @Column(name = "exempt_reason")
    private String exemptReason;

    protected Clause() {}

    Clause(UUID directiveId, int position, ClauseNumber number, String content) {
        this.id = UUID.randomUUID();
        this.directiveId = directiveId;
        this.position = position;
        write(number, content);
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_TEXT_REQUIRED} */
    void write(ClauseNumber newNumber, String newContent) {
        if (newContent.isBlank()) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_TEXT_REQUIRED, newNumber.text());
        }
        this.number = newNumber.text();
        this.numberKey = newNumber.key();
        this.content = newContent.strip();
    }

    /** @throws BusinessRuleViolation {@link DirectiveRule#CLAUSE_REASON_REQUIRED} */
    void exempt(String reason) {
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(DirectiveRule.CLAUSE_REASON_REQUIRED);
        }
        this.exemptReason = reason.strip();
    }

    /** It does need an assignment after all, or has got one. */
    void require() {
        this.exemptReason = null;
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw new BusinessRuleViolation(DirectiveRule.CHANGED_MEANWHILE);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID directiveId() {
        return directiveId;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    String number() {
        return number;
    }

    String numberKey() {
        return numberKey;
    }

    String content() {
        return content;
    }

    Optional<String> exemptReason() {
        return Optional.ofNullable(exemptReason);
    }
}
