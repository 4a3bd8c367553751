package vn.lienthong.web.reorganization;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.organization.UnitName;
import vn.lienthong.reorganization.PostRow;
import vn.lienthong.reorganization.Rehearsal;
import vn.lienthong.reorganization.Rehearsing;
import vn.lienthong.reorganization.ReorganizationKind;
import vn.lienthong.reorganization.Successor;
import vn.lienthong.reorganization.UnitChange;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** The reorganisation that the address names: what it would move, or how far it is. */
@Named
@RequestScoped
public class RehearsalPage {

    /** Something to choose, with what is chosen already. */
    public record Option(String value, String label, boolean chosen) {}

    @Inject
    Rehearsing rehearsing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private Rehearsal view;
    private Map<UUID, UnitName> names;

    public void look() {
        view = rehearsing.rehearse(subject.id(), current.actor());
        names = view.successors().stream().collect(toMap(Successor::unitId, Successor::name));
        view.units().forEach(unit -> names.putIfAbsent(unit.unitId(), unit.name()));
    }

    public Rehearsal getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public boolean isDue() {
        return !LocalDate.now(clock).isBefore(getView().head().effectiveOn());
    }

    public boolean isRenaming() {
        return getView().head().kind() == ReorganizationKind.RENAME;
    }

    /** Where there are several successors somebody may choose for each thing. */
    public boolean isChoice() {
        return getView().head().planned() && getView().successors().size() > 1;
    }

    public boolean isCut() {
        return getView().matters().size() >= Rehearsing.MOST;
    }

    public List<String> getProblems() {
        return getView().problems().stream().map(texts::say).toList();
    }

    public String name(UUID unitId) {
        return unitId == null || names.get(unitId) == null ? "" : texts.name(names.get(unitId));
    }

    /** Where a unit's codes and name go. */
    public String heirs(UnitChange change) {
        return String.join(
                "; ",
                change.heirs().stream()
                        .map(heir -> texts.name(heir.name()) + " (" + heir.code() + ")")
                        .toList());
    }

    public List<Option> options(UUID chosen) {
        return view.successors().stream()
                .map(each -> new Option(
                        "MOVE:" + each.unitId(),
                        texts.name(each.name()),
                        each.unitId().equals(chosen)))
                .toList();
    }

    /** To each successor as it is, or into each post that could take its work over. */
    public List<Option> postOptions(PostRow row) {
        var options = new ArrayList<Option>();
        if (!row.decided()) {
            options.add(new Option("", texts.say("reorganization.choose"), true));
        }
        view.successors()
                .forEach(each -> options.add(new Option(
                        "MOVE:" + each.unitId(),
                        texts.say("reorganization.moves", each.name()),
                        row.intoId() == null && each.unitId().equals(row.heirId()))));
        row.takers()
                .forEach(each -> options.add(new Option(
                        "INTO:" + each.postId(),
                        texts.say("reorganization.into", each.title(), each.unit()),
                        each.postId().equals(row.intoId()))));
        return options;
    }
}
