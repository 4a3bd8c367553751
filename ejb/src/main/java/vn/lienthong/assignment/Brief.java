package vn.lienthong.assignment;

import jakarta.persistence.Embeddable;

/**
 * What is asked for, in words.
 *
 * @param clause the clause of the directive it carries out, as written there; may be empty
 * @param title one line
 * @param content the work
 * @param responsibility who answers for what
 * @param authority what the lead may decide by itself
 * @param deliverable what must exist at the end
 */
@Embeddable
public record Brief(
        String clause, String title, String content, String responsibility, String authority, String deliverable) {

    public Brief {
        clause = clause.strip();
        title = title.strip();
        content = content.strip();
        responsibility = responsibility.strip();
        authority = authority.strip();
        deliverable = deliverable.strip();
    }

    Brief amended(AmendedWork amended) {
        return new Brief(
                clause,
                title,
                amended.content().orElse(content),
                responsibility,
                authority,
                amended.deliverable().orElse(deliverable));
    }

    Brief under(String otherClause) {
        return new Brief(otherClause, title, content, responsibility, authority, deliverable);
    }
}
