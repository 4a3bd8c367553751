package vn.lienthong.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Signature;

/** Finds out from which of their posts, and in which capacity, a person does something in a case file. */
@Dependent
class Signing {

    @Inject
    ActingSeats acting;

    @Inject
    CaseFiles caseFiles;

    /** The post whose work item was taken; where none was, the post that takes part here; else the person's main post. */
    Signature of(UUID caseFileId, Actor by) {
        return acting.taken(caseFileId, by)
                .map(Signature::of)
                .orElseGet(() -> Signature.unsigned(takingPart(caseFileId, by)));
    }

    private Seat takingPart(UUID caseFileId, Actor by) {
        return by.lentSeats().isEmpty() ? by.mainSeat() : takingPart(partsIn(caseFileId), by);
    }

    private static Seat takingPart(Set<UUID> posts, Actor by) {
        return by.seats().stream()
                .filter(seat -> posts.contains(seat.postId()))
                .findFirst()
                .orElseGet(() -> limited(posts, by.limitedSeats(), by));
    }

    private static Seat limited(Set<UUID> posts, List<Seat> seats, Actor by) {
        return seats.stream()
                .filter(seat -> posts.contains(seat.postId()))
                .findFirst()
                .orElseGet(by::mainSeat);
    }

    private Set<UUID> partsIn(UUID caseFileId) {
        return caseFiles.get(caseFileId).participations().stream()
                .map(Participation::postId)
                .collect(Collectors.toSet());
    }
}
