package vn.lienthong.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.organization.Seat;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;
import vn.lienthong.worklist.CaseFileView;
import vn.lienthong.worklist.WorkListRow;

/**
 * The steps of this case file that wait for the person, as they were when they saw the page. They decide about these very
 * items: when somebody was faster, the use case tells them so.
 */
@Named("todo")
@ViewScoped
public class OpenItem implements Serializable {

    private static final long serialVersionUID = 2;

    @Inject
    CaseFilePanel caseFile;

    @Inject
    CurrentActor current;

    private final Map<String, UUID> items = new HashMap<>();
    private final Set<UUID> posts = new HashSet<>();

    /** Called before each showing of the page. */
    public void look() {
        caseFile.look();
        note();
    }

    /** The same where another bean of the page has looked. */
    public void look(CaseFileView seen) {
        caseFile.show(seen);
        note();
    }

    private void note() {
        items.clear();
        posts.clear();
        caseFile.getView().mine().forEach(waiting -> posts.add(waiting.postId()));
        caseFile.getView().mine().forEach(waiting -> items.putIfAbsent(waiting.step(), waiting.id()));
    }

    /** The posts of others whose steps wait here for the person. */
    public List<Seat> getLentSeats() {
        return current.actor().lentSeats().stream()
                .filter(seat ->
                        posts.contains(seat.postId()) && !current.actor().owns(seat.postId()))
                .toList();
    }

    /** Until when the person must take the step; null where it has no date. */
    public LocalDate dueOn(String step) {
        return caseFile.getView().mine().stream()
                .filter(waiting -> waiting.step().equals(step) && waiting.dueOn() != null)
                .map(WorkListRow::dueOn)
                .findFirst()
                .orElse(null);
    }

    public boolean at(String step) {
        return items.containsKey(step);
    }

    /** @throws NotFound when nothing waited there for the person */
    public UUID id(String step) {
        return Optional.ofNullable(items.get(step)).orElseThrow(() -> new NotFound(CaseFile.class, step));
    }
}
