package vn.lienthong.web.assignment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.ChoosingUnits;

/** The recipients, as they are chosen: a whole group, or one by one. The lead unit never gets a part beside the whole. */
public class RecipientFields {

    private Recipients mode = Recipients.NONE;
    private List<UUID> chosen = new ArrayList<>();

    public void fill(Set<UUID> recipients, Optional<UUID> lead, ChoosingUnits units) {
        chosen = new ArrayList<>(recipients);
        mode = Stream.of(Recipients.NONE, Recipients.ALL_COMMUNES, Recipients.ALL_DEPARTMENTS)
                .filter(group -> without(lead, group(group, units)).equals(recipients))
                .findFirst()
                .orElse(Recipients.CHOSEN);
    }

    public Set<UUID> value(Optional<UUID> lead, ChoosingUnits units) {
        return without(lead, group(mode, units));
    }

    private Set<UUID> group(Recipients group, ChoosingUnits units) {
        return switch (group) {
            case NONE -> Set.of();
            case ALL_COMMUNES -> units.communes();
            case ALL_DEPARTMENTS -> units.departments();
            case CHOSEN -> Set.copyOf(chosen);
        };
    }

    private static Set<UUID> without(Optional<UUID> lead, Set<UUID> units) {
        return units.stream()
                .filter(unit -> lead.filter(unit::equals).isEmpty())
                .collect(toSet());
    }

    public Recipients getMode() {
        return mode;
    }

    public void setMode(Recipients mode) {
        this.mode = mode;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }
}
