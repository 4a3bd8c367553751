package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lienthong.document.DocumentView;
import vn.lienthong.document.DraftingStep;
import vn.lienthong.document.Hand;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The page of one document for signature. */
@Named
@RequestScoped
public class DocumentPage {

    @Inject
    ViewingDocument viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private DocumentView view;

    /** Called before each showing of the page. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    public DocumentView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    /** The four steps with who took each, the first drafter for the draft. */
    public List<Taken> getSteps() {
        return Arrays.stream(DraftingStep.values())
                .map(step -> new Taken(step, handAt(step)))
                .toList();
    }

    private Optional<Hand> handAt(DraftingStep step) {
        return getView().hands().stream().filter(hand -> hand.step() == step).findFirst();
    }

    /** A step and who took it, if somebody has. */
    public record Taken(DraftingStep step, Optional<Hand> hand) {}
}
