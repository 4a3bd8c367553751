package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;

/** Where transferred work went and where it came from, as far as the person may see the other end. */
@Stateless
public class ViewingTransfer {

    @Inject
    Assignments assignments;

    @Inject
    SeenAssignments seenAssignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    /** Both for whoever has seen the assignment already; what was never transferred is not asked about. */
    public TransferEnds ends(SeenAssignment seen, Actor by) {
        var from = seen.assignment().transferredFrom();
        return from.isEmpty() && seen.state() != AssignmentState.TRANSFERRED
                ? TransferEnds.NONE
                : seenAssignments.transferEnds(seen.id(), from, by);
    }

    public Optional<TransferView> cameFrom(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.get(id).transferredFrom().map(assignments::get).flatMap(other -> seen(other, by));
    }

    public Optional<TransferView> wentTo(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.successorOf(id).flatMap(other -> seen(other, by));
    }

    private Optional<TransferView> seen(Assignment other, Actor by) {
        return Optional.of(other)
                .filter(one -> visibility.sees(one.id(), by))
                .map(one -> new TransferView(
                        one.id(), units.get(one.leadUnitId().orElseThrow()).bothNames()));
    }
}
