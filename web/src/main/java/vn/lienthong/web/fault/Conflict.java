package vn.lienthong.web.fault;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Whether a failure means that somebody else was at the same thing: they changed it, hold it, or have just made the same. */
public final class Conflict {

    private static final Logger LOG = Logger.getLogger(Conflict.class.getName());

    /** As PostgreSQL tells it: there already; not in one order; each waits for the other; held too long. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "55P03");

    private Conflict() {}

    /** What the database itself refused goes to the log as well: a use case that always meets itself would be a mistake. */
    public static boolean isBehind(Throwable fault) {
        var causes =
                Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        if (causes.stream().anyMatch(OptimisticLockException.class::isInstance)) {
            return true;
        }
        var refused = causes.stream().anyMatch(Conflict::isRefusal);
        if (refused) {
            LOG.log(Level.INFO, "Two at once", fault);
        }
        return refused;
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState());
    }
}
