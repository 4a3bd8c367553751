package vn.lienthong.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.question.AnsweringQuestion;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The post that was asked answers; several questions may wait on one page, each with a form of its own. */
@Named
@RequestScoped
public class AnswerQuestionForm {

    @Inject
    AnsweringQuestion answering;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String words = "";
    private List<Part> files;

    public String answer(UUID workItem) {
        answering.answer(workItem, words, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn("assignment", subject.id(), "question.answered");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
