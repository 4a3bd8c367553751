package vn.lienthong.processmodel.running;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far a move is. */
public record MigrationView(
        UUID id,
        String model,
        int from,
        int to,
        String reason,
        MigrationState state,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        long total,
        long moved,
        long refused) {

    public boolean running() {
        return state == MigrationState.RUNNING;
    }

    public long done() {
        return moved + refused;
    }

    /** How many are in that state; all when none is named. */
    public long count(Optional<ItemState> state) {
        return state.map(this::count).orElse(total);
    }

    private long count(ItemState state) {
        return switch (state) {
            case MOVED -> moved;
            case REFUSED -> refused;
            case WAITING -> total - done();
        };
    }
}
