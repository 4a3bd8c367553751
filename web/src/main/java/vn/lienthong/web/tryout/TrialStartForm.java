package vn.lienthong.web.tryout;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.tryout.Beginner;
import vn.lienthong.tryout.ChoosingBeginner;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialMove;
import vn.lienthong.tryout.TryingOutModel;
import vn.lienthong.web.matter.StartFields;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** Who begins the made-up matter of a trial, and with what; the model stands in the address. */
@Named("trialStart")
@ViewScoped
public class TrialStartForm extends StartFields implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ChoosingBeginner beginners;

    @Inject
    TryingOutModel trying;

    @Inject
    ViewingModels models;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private String key;
    private String name = "";
    private String words = "";
    private transient List<Beginner> candidates;
    private UUID official;
    private boolean ready;
    private String schema;

    /** @throws vn.lienthong.rule.NotFound when there is no such model, or the person neither draws nor approves */
    public void open() {
        name = models.name(key, current.actor());
        setTitle(texts.say("tryout.usualTitle"));
    }

    /** Looks for people whose name was typed, and takes the first. */
    public void find() {
        official =
                getCandidates().stream().map(Beginner::officialId).findFirst().orElse(null);
        choose();
    }

    /** Takes the person who was chosen, if they may begin. */
    public void choose() {
        ready = false;
        setData("");
        if (official != null) {
            var start = trying.start(key, official, current.actor());
            schema = new AskedForm(texts).schema(start.schema(), start.asked()).orElse(null);
            ready = true;
        }
    }

    /** Whose name was typed; before that, who usually begins what the model carries. */
    public List<Beginner> getCandidates() {
        if (candidates == null) {
            candidates = words.isBlank() ? beginners.usual(key) : beginners.named(words);
        }
        return candidates;
    }

    public String label(Beginner each) {
        return each.name() + " – " + texts.name(each.post()) + " – " + texts.name(each.unit());
    }

    /** The schema of the start form; null where there is none. */
    public String getSchema() {
        return schema;
    }

    Trial trial(List<TrialMove> moves) {
        return new Trial(key, official, getTitle(), Optional.ofNullable(getDueOn()), filledIn(), moves);
    }

    /** Whether the person who was chosen may begin. */
    public boolean isReady() {
        return ready;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** What the model is called. */
    public String getName() {
        return name;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
        this.candidates = null;
    }

    public UUID getOfficial() {
        return official;
    }

    public void setOfficial(UUID official) {
        this.official = official;
    }
}
