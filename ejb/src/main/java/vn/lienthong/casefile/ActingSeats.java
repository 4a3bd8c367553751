package vn.lienthong.casefile;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;

/** From which post the person of the current transaction decides in which case file. */
@TransactionScoped
public class ActingSeats implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<UUID, Seat> seats = new HashMap<>();

    /** The person has taken what waits for this post and will decide. */
    public void take(UUID caseFileId, Seat seat) {
        seats.put(caseFileId, seat);
    }

    /** The decision has been made. */
    public void leave(UUID caseFileId) {
        seats.remove(caseFileId);
    }

    /** Empty when the person does something that no work item asked for. */
    Optional<Seat> taken(UUID caseFileId, Actor by) {
        return Optional.ofNullable(seats.get(caseFileId))
                .filter(seat -> by.seats().contains(seat) || by.limitedSeats().contains(seat));
    }
}
