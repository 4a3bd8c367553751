package vn.lienthong.web.tryout;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialChance;
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
    private transient Deque<TrialCourse> former;
    private boolean begun;
    private String data = "";
    private String reason = "";
    private int days = 1;
    private int chance;

    public void begin() {
        walk(List.of());
        begun = true;
    }

    /** @param nth which of those that wait decides */
    public void decide(int nth, String word) {
        var wait = getWaiting().get(nth);
        move(TrialStep.decided(wait, word, data.isBlank() ? "{}" : data, reason));
    }

    /** Somebody does what was chosen beside the steps that wait. */
    public void happen() {
        move(TrialStep.happened(getChances().get(chance), reason));
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
            moves.remove(moves.size() - 1);
            course = former().poll();
        }
    }

    private void walk(List<TrialStep> tried) {
        var walked = trying.walk(trial(tried), current.actor());
        if (course != null) {
            former().push(course);
        }
        course = walked;
        moves.clear();
        moves.addAll(tried);
        data = "";
        reason = "";
        chance = 0;
    }

    private Trial trial(List<TrialStep> tried) {
        return start.trial(tried.stream().map(TrialStep::asMove).toList());
    }

    /** What was seen before the present, the last first: taking a move back walks nothing anew. */
    private Deque<TrialCourse> former() {
        if (former == null) {
            former = new ArrayDeque<>();
        }
        return former;
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

    /** Whether no further move can be made: only going back, or beginning anew. */
    public boolean isFull() {
        return moves.size() >= Trial.MOST_MOVES;
    }

    public int getMostMoves() {
        return Trial.MOST_MOVES;
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

    /** What somebody might do beside the steps that wait. */
    public List<TrialChance> getChances() {
        return begun ? course().chances() : List.of();
    }

    /** The same for people to choose from. */
    public List<SelectItem> getChanceItems() {
        var chances = getChances();
        return IntStream.range(0, chances.size())
                .mapToObj(nth -> new SelectItem(nth, label(chances.get(nth))))
                .toList();
    }

    private String label(TrialChance chance) {
        var what = texts.of(chance.what());
        return chance.file().depth() == 0 ? what : what + " – " + chance.file().title();
    }

    public List<TrialLine> getLines() {
        var words = new TrialWords(texts);
        return course().moments().stream().map(words::line).toList();
    }

    /** The form to fill in at a step; null where there is nothing to fill in. */
    public String schema(TrialWait wait) {
        return new AskedForm(texts).schema(wait.schema(), wait.asked()).orElse(null);
    }

    /** Who would act, or that nobody is there. */
    public String actor(TrialWait wait) {
        return wait.official().orElseGet(() -> texts.say("tryout.vacant"));
    }

    /** Whether nothing would happen any more, however many days go by. */
    public boolean isOver() {
        return course().ended()
                && course().waiting().isEmpty()
                && course().timer().isEmpty();
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

    /** Which of those. */
    public int getChance() {
        return chance;
    }

    public void setChance(int chance) {
        this.chance = chance;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
