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

    public static boolean isBehind(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof OptimisticLockException || isRefusal(cause));
    }

    /** Logs what the database itself refused: a use case that always meets itself would be a mistake. */
    public static void log(Throwable fault) {
        if (causes(fault).noneMatch(OptimisticLockException.class::isInstance)) {
            LOG.log(Level.INFO, "Two at once", fault);
        }
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState());
    }
}
