package vn.lienthong.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.question.AskQuestion;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** A participant asks another's post about the assignment of the page, or takes a question back. */
@Named
@RequestScoped
public class AskQuestionForm {

    @Inject
    AskingQuestion asking;

    @Inject
    QuestionPanel questions;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID post;
    private String words = "";
    private LocalDate day;
    private boolean typed;

    public String ask() {
        asking.ask(new AskQuestion(subject.id(), post, words, Optional.ofNullable(day)), current.actor());
        return outcome.shownOn("assignment", subject.id(), "question.asked");
    }

    public String withdraw(UUID question) {
        asking.withdraw(question, current.actor());
        return outcome.shownOn("assignment", subject.id(), "question.withdrawn");
    }

    public UUID getPost() {
        return post;
    }

    public void setPost(UUID post) {
        this.post = post;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** At first the usual day. */
    public LocalDate getDay() {
        return typed ? day : questions.getUsualDay();
    }

    public void setDay(LocalDate day) {
        this.day = day;
        this.typed = true;
    }
}
