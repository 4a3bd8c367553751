package vn.lienthong.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Number and date of the document by which a post's work was handed over. */
@Embeddable
public record WrittenDecision(
        @Column(name = "decision_number") String number,
        @Column(name = "decision_date") LocalDate date) {}
