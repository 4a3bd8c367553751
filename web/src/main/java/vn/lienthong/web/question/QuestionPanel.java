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
import vn.lienthong.web.assignment.AssignmentPage;
import vn.lienthong.web.casefile.CaseFilePanel;
import vn.lienthong.worklist.WorkListRow;

/** What was asked about the assignment of the page, and whom the person may ask. */
@Named("questions")
@RequestScoped
public class QuestionPanel {

    @Inject
    AssignmentPage page;

    @Inject
    CaseFilePanel caseFile;

    /** Newest first. */
    public List<QuestionRow> getRows() {
        return page.getReading().questions().rows();
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
        return page.getReading().questions().possible();
    }

    /** What counts when the asker leaves the day as it is. */
    public LocalDate getUsualDay() {
        return page.getReading().questions().usualDay().orElse(null);
    }

    public boolean withdrawable(QuestionRow row) {
        return page.getReading().questions().withdrawable().contains(row.id());
    }
}
