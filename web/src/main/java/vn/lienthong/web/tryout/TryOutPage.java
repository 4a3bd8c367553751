package vn.lienthong.web.tryout;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialCourse;
import vn.lienthong.tryout.TrialWait;
import vn.lienthong.tryout.TryingOutModel;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** A trial in the making: each move is made anew from the beginning, and one that is refused is not kept. */
@Named("tryOut")
@ViewScoped
public class TryOutPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TryingOutModel trying;

    @Inject
    TrialStartForm start;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private final ArrayList<TrialStep> moves = new ArrayList<>();
    private transient TrialCourse course;
    private boolean begun;
    private String data = "";
    private String reason = "";
    private int days = 1;

    public void begin() {
        walk(List.of());
        begun = true;
    }

    /** @param nth which of those that wait decides */
    public void decide(int nth, String word) {
        var wait = getWaiting().get(nth);
        move(TrialStep.decided(wait, word, data.isBlank() ? "{}" : data, reason));
    }

    /** Lets the days go by. */
    public void pass() {
        move(TrialStep.days(days));
    }

    private void move(TrialStep step) {
        var tried = new ArrayList<>(moves);
        tried.add(step);
        walk(tried);
    }

    /** Takes the last move back. */
    public void undo() {
        if (!moves.isEmpty()) {
            walk(List.copyOf(moves.subList(0, moves.size() - 1)));
        }
    }

    private void walk(List<TrialStep> tried) {
        course = trying.walk(trial(tried), current.actor());
        moves.clear();
        moves.addAll(tried);
        data = "";
        reason = "";
    }

    private Trial trial(List<TrialStep> tried) {
        return start.trial(tried.stream().map(TrialStep::asMove).toList());
    }

    private TrialCourse course() {
        if (course == null) {
            course = trying.walk(trial(moves), current.actor());
        }
        return course;
    }

    public boolean isBegun() {
        return begun;
    }

    public boolean isMoved() {
        return !moves.isEmpty();
    }

    public TrialCourse getCourse() {
        return course();
    }

    public List<TrialWait> getWaiting() {
        return begun ? course().waiting() : List.of();
    }

    public List<TrialLine> getLines() {
        var words = new TrialWords(texts);
        return course().events().stream().map(words::line).toList();
    }

    /** What stands on the button of a way. */
    public String label(DrawnStep.Way way) {
        return way.label().isBlank() ? texts.say("matter.step.done") : way.label();
    }

    /** Who would act, or that nobody is there. */
    public String actor(TrialWait wait) {
        return wait.official().orElseGet(() -> texts.say("tryout.vacant"));
    }

    /** When the model would go on by itself. */
    public String getTimer() {
        return course().timer().map(day -> texts.say("tryout.timer", day)).orElse("");
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data == null ? "" : data;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
