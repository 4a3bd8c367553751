package vn.lienthong.web.question;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.assignment.question.Addressee;
import vn.lienthong.assignment.question.QuestionRow;
import vn.lienthong.assignment.question.ViewingQuestions;
import vn.lienthong.web.casefile.CaseFilePanel;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.WorkListRow;

/** What was asked about the assignment of the page, and whom the person may ask. */
@Named("questions")
@RequestScoped
public class QuestionPanel {

    @Inject
    ViewingQuestions viewing;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private List<QuestionRow> rows;
    private List<Addressee> possible;

    /** Newest first. */
    public List<QuestionRow> getRows() {
        if (rows == null) {
            rows = viewing.of(subject.id(), current.actor());
        }
        return rows;
    }

    /** Those that wait for this person's answer, the most urgent first. */
    public List<QuestionRow> getMine() {
        var mine = mine();
        return getRows().stream()
                .filter(row -> row.workItem() != null && mine.contains(row.workItem()))
                .sorted(comparing(QuestionRow::dueOn).thenComparing(QuestionRow::askedAt))
                .toList();
    }

    private Set<UUID> mine() {
        return caseFile.getView().mine().stream().map(WorkListRow::id).collect(Collectors.toSet());
    }

    public List<Addressee> getPossible() {
        if (possible == null) {
            possible = viewing.possible(subject.id(), current.actor());
        }
        return possible;
    }

    /** What counts when the asker leaves the day as it is. */
    public LocalDate getUsualDay() {
        return viewing.usualDay(subject.id(), current.actor());
    }

    public boolean withdrawable(QuestionRow row) {
        return viewing.mayWithdraw(row, subject.id(), current.actor());
    }
}
