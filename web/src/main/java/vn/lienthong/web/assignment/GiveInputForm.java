package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of a coordinating unit gives its input. */
@Named
@RequestScoped
public class GiveInputForm {

    @Inject
    GivingInput giving;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String words = "";
    private List<Part> files;

    public String give() {
        giving.give(todo.id("give-input"), words, ReceivedFiles.of(files), current.actor());
        return outcome.shownOn("assignment", subject.id(), "giveInput.done");
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
